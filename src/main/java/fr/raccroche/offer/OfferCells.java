package fr.raccroche.offer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raccroche.platform.PhoneNumbers;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.KindGuide;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionDraft;
import fr.raccroche.columns.Columns;
import fr.raccroche.columns.CommuneWords;
import fr.raccroche.columns.SolutionReader;
import fr.raccroche.columns.SolutionWriter;
import fr.raccroche.columns.TerritoryWords;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.TypedCommunes;
import fr.raccroche.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Offers as their form shows them: the columns that people fill, in words they would use.
 */
@Component
public class OfferCells {

	/** What the portal fills itself, or buttons do. */
	private static final Set<String> KEPT_AWAY = Set.of("id", "verifie_le", "verifie_par", "etat", "remplace_par",
			"demonstration", "source", "licence");

	/** Columns of the form. */
	public static final List<String> COLUMNS = Columns.ALL.stream()
		.filter((column) -> !KEPT_AWAY.contains(column))
		.toList();

	private final SolutionWriter writer;

	private final SolutionReader reader;

	private final TypedCommunes communes;

	private final TerritoryWords territories;

	OfferCells(Gazetteer gazetteer, TypedCommunes communes, CommuneWords words, TerritoryWords territories) {
		this.territories = territories;
		this.communes = communes;
		this.writer = new SolutionWriter(words::of);
		this.reader = new SolutionReader(gazetteer, communes, (id) -> null, false);
	}

	/** What the form shows of a solution. */
	public Map<String, String> of(Solution solution) {
		Map<String, String> cells = this.writer.write(solution);
		cells.keySet().removeAll(KEPT_AWAY);
		cells.computeIfPresent("territoire", (column, codes) -> this.territories.inWords(codes));
		cells.computeIfPresent("telephone", (column, phone) -> dialled(phone, cells));
		return cells;
	}

	/** What a form of that kind begins with. */
	public Map<String, String> begin(Kind kind) {
		KindGuide guide = kind.guide();
		Map<String, String> cells = new LinkedHashMap<>();
		cells.put("genre", kind.code());
		cells.put("champ", guide.field().code());
		put(cells, "age_min", guide.ages().min());
		put(cells, "age_max", guide.ages().max());
		put(cells, "age_max_handicap", guide.ages().maxDisabled());
		put(cells, "sortie_min_mois", guide.monthsOutMin());
		put(cells, "statut", code(guide.status()));
		put(cells, "entree", code(guide.entry()));
		put(cells, "remuneration", yesNo(guide.paid()));
		put(cells, "internat", yesNo(guide.boarding()));
		cells.put("adhesion", guide.joinedBy().stream().map(Coded::code).collect(Collectors.joining(Columns.BETWEEN)));
		cells.put("etapes", String.join(Columns.BETWEEN, guide.steps()));
		cells.put("apres_appel", guide.afterCall());
		cells.put("verification_mois", "6");
		return cells;
	}

	/**
	 * The solution they tell, or every reason why not.
	 * @param filled what the portal says beside: id, state, origin, check
	 */
	public SolutionDraft.Outcome read(Map<String, String> cells, Map<String, String> filled) {
		return this.reader.read((column) -> filled.getOrDefault(column, cells.get(column)));
	}

	/** As people write it, when that leads back to the same number from there. */
	private String dialled(String phone, Map<String, String> cells) {
		String departement = this.communes.find(cells.getOrDefault("commune", ""), null)
			.map(Commune::departement)
			.orElse(null);
		String words = Words.phone(phone).replace('\u00a0', ' ').replace('\u202f', ' ');
		return PhoneNumbers.parse(words, departement).filter(phone::equals).isPresent() ? words : phone;
	}

	private static void put(Map<String, String> cells, String column, @Nullable Object value) {
		if (value != null) {
			cells.put(column, value.toString());
		}
	}

	private static @Nullable String code(@Nullable Coded coded) {
		return (coded != null) ? coded.code() : null;
	}

	private static @Nullable String yesNo(@Nullable Boolean yes) {
		return (yes == null) ? null : yes ? "oui" : "non";
	}

}
