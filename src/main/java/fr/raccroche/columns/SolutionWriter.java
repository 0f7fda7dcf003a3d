package fr.raccroche.columns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.solution.Amount;
import fr.raccroche.solution.Audience;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Contact;
import fr.raccroche.solution.Course;
import fr.raccroche.solution.Entry;
import fr.raccroche.solution.Living;
import fr.raccroche.solution.ServedArea;
import fr.raccroche.solution.Session;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import org.jspecify.annotations.Nullable;

/**
 * From a solution to its columns: what {@link SolutionReader} reads as the same solution.
 *
 * @param communes how a commune is written, by its code: the code itself, or a name that
 * leads back to it
 */
public record SolutionWriter(Function<String, String> communes) {

	/**
	 * What stands in each column that is not empty, in the order of files.
	 */
	public Map<String, String> write(Solution solution) {
		Map<String, Object> cells = new LinkedHashMap<>();
		cells.put("id", solution.id());
		cells.put("genre", solution.kind());
		cells.put("champ", solution.field());
		cells.put("titre", solution.title());
		cells.put("resume", solution.summary());
		cells.put("description", solution.description());
		cells.put("secteurs", solution.training().sectors());
		put(cells, "diplome_prepare", solution.training().preparedDiploma());
		put(cells, "structure_id", solution.provider().structureId());
		cells.put("structure_nom", solution.provider().name());
		put(cells, "reseau", solution.provider().network());
		sites(cells, solution.sites());
		put(cells, "a_distance", solution.remote() ? true : null);
		cells.put("territoire", area(solution.area()));
		audience(cells, solution.audience());
		entry(cells, solution.entry());
		course(cells, solution.course());
		pay(cells, solution.pay().amount(), solution.pay().paid());
		living(cells, solution.living());
		put(cells, "innovant", solution.innovative() ? true : null);
		cells.put("adhesion", solution.joining().by());
		cells.put("etapes", solution.joining().steps());
		put(cells, "apres_appel", solution.joining().afterCall());
		contact(cells, solution.contact());
		put(cells, "verifie_le", solution.verification().on());
		put(cells, "verifie_par", solution.verification().by());
		cells.put("verification_mois", solution.verification().everyMonths());
		put(cells, "source", solution.origin().source());
		put(cells, "licence", solution.origin().licence());
		cells.put("etat", solution.life().state());
		cells.put("remplace_par", solution.life().replacedBy());
		put(cells, "demonstration", solution.origin().demonstration() ? true : null);
		return written(cells);
	}

	private static Map<String, String> written(Map<String, Object> cells) {
		Map<String, String> written = new LinkedHashMap<>();
		for (String column : Columns.ALL) {
			String text = text(cells.get(column));
			if (!text.isEmpty()) {
				written.put(column, text);
			}
		}
		return written;
	}

	private static void put(Map<String, Object> cells, String column, @Nullable Object value) {
		if (value != null) {
			cells.put(column, value);
		}
	}

	private static String text(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Boolean yes -> yes ? "oui" : "non";
			case Coded coded -> coded.code();
			case SolutionId id -> id.value();
			case BigDecimal number -> number.toPlainString();
			case Collection<?> several ->
				several.stream().map(SolutionWriter::text).collect(Collectors.joining(Columns.BETWEEN));
			default -> value.toString();
		};
	}

	private void sites(Map<String, Object> cells, List<Site> sites) {
		if (sites.isEmpty()) {
			return;
		}
		Site main = sites.getFirst();
		cells.put("commune", this.communes.apply(main.communeCode()));
		put(cells, "adresse", main.address());
		if (!main.approximate()) {
			cells.put("latitude", main.position().lat());
			cells.put("longitude", main.position().lon());
		}
		cells.put("autres_sites",
				sites.stream()
					.skip(1)
					.map((site) -> Stream.of(this.communes.apply(site.communeCode()), site.address())
						.filter(Objects::nonNull)
						.collect(Collectors.joining(", ")))
					.toList());
	}

	private static List<String> area(ServedArea area) {
		return Stream
			.of(area.communes().stream(), area.departements().stream(),
					area.academies().stream().map((slug) -> "academie:" + slug),
					area.wholeCountry() ? Stream.of("france") : Stream.<String>empty())
			.flatMap(Function.identity())
			.toList();
	}

	private static void audience(Map<String, Object> cells, Audience audience) {
		put(cells, "age_min", audience.ageMin());
		put(cells, "age_max", audience.ageMax());
		put(cells, "age_max_handicap", audience.ageMaxDisabled());
		put(cells, "sortie_min_mois", audience.monthsOutMin());
		put(cells, "diplome_max", audience.diplomaMax());
		cells.put("conditions", audience.conditions());
		cells.put("documents", audience.documents());
	}

	private static void entry(Map<String, Object> cells, Entry entry) {
		put(cells, "entree", entry.mode());
		cells.put("sessions", entry.sessions().stream().map(SolutionWriter::session).toList());
		put(cells, "places", entry.places());
	}

	private static String session(Session session) {
		Integer places = session.places();
		LocalDate deadline = session.deadline();
		String more = Stream
			.of((places != null) ? places + ((places > 1) ? " places" : " place") : null,
					(deadline != null) ? "avant le " + deadline : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		return more.isEmpty() ? session.start().toString() : session.start() + " : " + more;
	}

	private static void course(Map<String, Object> cells, Course course) {
		put(cells, "duree_min_mois", course.monthsMin());
		put(cells, "duree_max_mois", course.monthsMax());
		put(cells, "heures_semaine", course.hoursPerWeek());
		put(cells, "statut", course.status());
	}

	private static void pay(Map<String, Object> cells, @Nullable Amount amount, @Nullable Boolean paid) {
		put(cells, "remuneration", paid);
		if (amount != null) {
			cells.put("remuneration_montant", amount.eurosPerMonth());
			put(cells, "remuneration_montant_max", amount.eurosPerMonthMax());
			cells.put("remuneration_le", amount.on());
			put(cells, "remuneration_source", amount.source());
		}
	}

	private static void living(Map<String, Object> cells, Living living) {
		put(cells, "cout", living.cost());
		put(cells, "internat", living.boarding());
		put(cells, "repas", living.meals());
		put(cells, "pmr", living.wheelchair());
		put(cells, "accessibilite", living.accessibility());
		put(cells, "transport", living.transport());
	}

	private static void contact(Map<String, Object> cells, Contact contact) {
		put(cells, "telephone", contact.phone());
		put(cells, "horaires", contact.hours());
		put(cells, "courriel", contact.mail());
		put(cells, "site_web", contact.web());
		put(cells, "contact_role", contact.role());
		cells.put("langues", contact.languages());
	}

}
