package fr.raccroche.offer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.raccroche.platform.Digests;

/**
 * What a form was filled with, as a short mark for each column: enough to tell which
 * fields somebody changed since, and which changed elsewhere meanwhile, without sending
 * every text twice.
 *
 * @param marks by column; none for an empty one
 */
public record Seen(Map<String, String> marks) {

	private static final Pattern ONE = Pattern.compile("([a-z_]{1,40})=([0-9a-f]{12})");

	private static final int LENGTH = 12;

	/** No text is that: changed by both. */
	private static final String OTHER = "\u0000";

	public Seen {
		marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
	}

	public static Seen of(Map<String, String> cells) {
		Map<String, String> marks = new LinkedHashMap<>();
		cells.forEach((column, cell) -> marks.put(column, mark(cell)));
		return new Seen(marks);
	}

	/** As a form sends it back; whatever is no mark of ours counts for nothing. */
	public static Seen read(String written) {
		Map<String, String> marks = new LinkedHashMap<>();
		ONE.matcher(written).results().forEach((one) -> marks.put(one.group(1), one.group(2)));
		return new Seen(marks);
	}

	/** As a form carries it. */
	public String written() {
		return this.marks.entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + one.getValue())
			.collect(Collectors.joining(" "));
	}

	/** The text both began with, as far as it tells what one of them changed. */
	Map<String, String> base(Map<String, String> theirs, Map<String, String> ours) {
		Map<String, String> base = new LinkedHashMap<>();
		TreeSet<String> columns = new TreeSet<>(theirs.keySet());
		columns.addAll(ours.keySet());
		for (String column : columns) {
			String there = theirs.getOrDefault(column, "");
			String here = ours.getOrDefault(column, "");
			base.put(column, isThat(column, there) ? there : isThat(column, here) ? here : OTHER);
		}
		return base;
	}

	private boolean isThat(String column, String cell) {
		String mark = this.marks.get(column);
		return cell.isEmpty() ? mark == null : mark(cell).equals(mark);
	}

	private static String mark(String cell) {
		return Digests.sha256(cell).substring(0, LENGTH);
	}

}
