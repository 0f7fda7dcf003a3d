package fr.raccroche.wording;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;

/**
 * What a sentence leaves open for the program to fill in, and how it takes each of it.
 *
 * @param ways by name, as {@code 0}: "none" for the value itself, or "number",
 * "plural"...
 */
record Blanks(Map<String, Set<String>> ways) {

	private static final String PLAIN = "none";

	private static final Set<String> COUNTING = Set.of("number", "plural", "selectordinal");

	/** Those that have a keyword of their own; "simple" ones say theirs. */
	private static final Set<ArgType> NAMED = EnumSet.of(ArgType.PLURAL, ArgType.SELECTORDINAL, ArgType.SELECT,
			ArgType.CHOICE);

	/**
	 * @throws IllegalArgumentException when it is no sentence in the ICU syntax
	 */
	static Blanks of(String text) {
		MessagePattern pattern = new MessagePattern(text);
		Map<String, Set<String>> ways = new HashMap<>();
		for (int i = 0; i < pattern.countParts(); i++) {
			Part part = pattern.getPart(i);
			if (part.getType() == Part.Type.ARG_START) {
				String name = pattern.getSubstring(pattern.getPart(i + 1));
				ways.computeIfAbsent(name, (first) -> new HashSet<>()).add(way(pattern, part, i));
			}
		}
		return new Blanks(ways);
	}

	private static String way(MessagePattern pattern, Part start, int place) {
		ArgType type = start.getArgType();
		if (NAMED.contains(type)) {
			return type.name().toLowerCase(Locale.ROOT);
		}
		return (type == ArgType.SIMPLE) ? pattern.getSubstring(pattern.getPart(place + 2)) : PLAIN;
	}

	/** These and those of another: what any language does with a value, all may. */
	Blanks and(Blanks other) {
		Map<String, Set<String>> all = new HashMap<>();
		this.ways.forEach((name, some) -> all.put(name, new HashSet<>(some)));
		other.ways.forEach((name, some) -> all.computeIfAbsent(name, (first) -> new HashSet<>()).addAll(some));
		return new Blanks(all);
	}

	Set<String> names() {
		return new TreeSet<>(this.ways.keySet());
	}

	/** Names among these that are taken in a way their value may not bear. */
	Set<String> unbearable(Blanks known) {
		Set<String> wrong = new TreeSet<>();
		this.ways.forEach((name, some) -> {
			if (!some.stream().allMatch((way) -> known.bears(name, way))) {
				wrong.add(name);
			}
		});
		return wrong;
	}

	private boolean bears(String name, String way) {
		Set<String> known = this.ways.getOrDefault(name, Set.of());
		return way.equals(PLAIN) || known.contains(way) || (COUNTING.contains(way) && counts(name));
	}

	/** Whether its value is a number. */
	boolean counts(String name) {
		return this.ways.getOrDefault(name, Set.of()).stream().anyMatch(COUNTING::contains);
	}

}
