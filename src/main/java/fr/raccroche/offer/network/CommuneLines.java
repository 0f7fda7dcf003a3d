package fr.raccroche.offer.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.columns.CommuneWords;
import fr.raccroche.geo.Position;
import fr.raccroche.site.Words;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.CommuneResolver;
import fr.raccroche.territory.Gazetteer;

import org.springframework.stereotype.Component;

/**
 * Communes as a head of network has them: a line each, by name, by code, or a whole
 * département. It never guesses: a line that may mean two is given back.
 */
@Component
class CommuneLines {

	private static final Pattern BETWEEN = Pattern.compile("[\\r\\n;\\t]+");

	private static final Pattern CODES = Pattern.compile("\\s*\\w{5}(?:[\\s,]+\\w{5})*\\s*");

	private static final Pattern CODE = Pattern.compile("(?:\\d\\d|2[ABab])\\d{3}");

	private static final Pattern DEPARTEMENT = Pattern.compile("(?i)d[ée]partement\\s*:?\\s*(\\w{2,3})");

	private final Gazetteer gazetteer;

	private final CommuneResolver communes;

	private final CommuneWords words;

	CommuneLines(Gazetteer gazetteer, CommuneResolver communes, CommuneWords words) {
		this.gazetteer = gazetteer;
		this.communes = communes;
		this.words = words;
	}

	/**
	 * What became of some lines.
	 *
	 * @param codes INSEE codes of today
	 * @param refused lines that name no commune, or several
	 */
	record Read(Set<String> codes, List<String> refused) {
	}

	/**
	 * @param postal whether five digits alone are a postal code
	 */
	Read read(String text, boolean postal) {
		Set<String> codes = new LinkedHashSet<>();
		List<String> refused = new ArrayList<>();
		BETWEEN.splitAsStream(text)
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.flatMap(CommuneLines::entries)
			.forEach((entry) -> {
				List<Commune> found = find(entry, postal);
				if (found.isEmpty()) {
					refused.add(entry);
				}
				found.forEach((commune) -> codes.add(commune.code()));
			});
		return new Read(codes, refused);
	}

	/** A list of codes alone may stand on one line. */
	private static Stream<String> entries(String line) {
		boolean codes = CODES.matcher(line).matches()
				&& Stream.of(line.split("[\\s,]+")).allMatch((word) -> CODE.matcher(word).matches());
		return codes ? Stream.of(line.split("[\\s,]+")).filter((word) -> !word.isEmpty()) : Stream.of(line);
	}

	private List<Commune> find(String entry, boolean postal) {
		Matcher departement = DEPARTEMENT.matcher(entry);
		if (departement.matches()) {
			return this.gazetteer.listByDepartement(Set.of(departement.group(1).toUpperCase(Locale.ROOT)))
				.stream()
				.filter((commune) -> commune.type() == Commune.Type.COMMUNE)
				.toList();
		}
		if (CODE.matcher(entry).matches()) {
			return postal ? this.gazetteer.listByPostcode(entry)
					: this.gazetteer.findByCode(entry.toUpperCase(Locale.ROOT)).stream().toList();
		}
		return this.communes.resolveTyped(entry).stream().toList();
	}

	/** The one commune that a line names. */
	Optional<Commune> one(String typed) {
		return typed.isEmpty() ? Optional.empty() : this.communes.resolveTyped(typed);
	}

	/** Those whose point is so near to that of one, on the same land. */
	Set<String> within(Commune centre, int kilometres) {
		Position from = centre.position();
		if (from == null) {
			return Set.of(centre.code());
		}
		String zone = zone(centre);
		return this.gazetteer.listCurrent()
			.stream()
			.filter((commune) -> commune.type() == Commune.Type.COMMUNE && zone(commune).equals(zone))
			.filter((commune) -> commune.position() != null && from.metresTo(commune.position()) <= kilometres * 1000.0)
			.map(Commune::code)
			.collect(Collectors.toSet());
	}

	private String zone(Commune commune) {
		return this.gazetteer.getDepartement(commune.departement()).zone();
	}

	/** A line each, by name. */
	String write(Collection<String> codes) {
		return codes.stream()
			.map(this.gazetteer::findByCode)
			.flatMap(Optional::stream)
			.sorted(Words.byName(Commune::name))
			.map((commune) -> this.words.of(commune.code()))
			.collect(Collectors.joining("\n"));
	}

	/** Their names, in the order of the alphabet. */
	List<String> names(Collection<String> codes) {
		return codes.stream()
			.map((code) -> this.gazetteer.findByCode(code).map(Commune::name).orElse(code))
			.sorted(Words.byName(Function.identity()))
			.toList();
	}

}
