package fr.raccroche.columns;

import java.util.List;
import java.util.function.Function;

import fr.raccroche.solution.Field;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.KindGuide;
import fr.raccroche.solution.Reasons;
import fr.raccroche.solution.ServedArea;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionDraft;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.TypedCommunes;
import org.jspecify.annotations.Nullable;

/**
 * From the columns to one solution, or to every reason why not.
 *
 * @param gazetteer knows codes
 * @param communes from what is typed to the commune
 * @param structures name of a known structure, by its id
 * @param defaults whether an empty cell takes the default of the kind; a form shows those
 * before, and what is emptied there is meant so
 */
public record SolutionReader(Gazetteer gazetteer, TypedCommunes communes, Function<String, @Nullable String> structures,
		boolean defaults) {

	/**
	 * The solution, in whatever state it says.
	 * @param written what stands in a column; null or blank for nothing
	 * @return each reason names its column
	 */
	public SolutionDraft.Outcome read(Function<String, @Nullable String> written) {
		Reasons reasons = new Reasons();
		return draft(new Cells(written, reasons)).build(reasons);
	}

	private SolutionDraft draft(Cells cells) {
		String id = cells.text("id");
		Kind kind = required(cells, cells.code(Kind.class, "genre"), "genre");
		KindGuide guide = (kind != null && this.defaults) ? kind.guide() : null;
		Field field = cells.code(Field.class, "champ");
		OfferCells offer = new OfferCells(cells, guide);
		DoorCells door = new DoorCells(cells, guide);
		List<Site> sites = new SitesCell(this.communes, this.communes.departementOf(cells.text("structure_id")))
			.read(cells);
		ServedArea area = TerritoryCell.read(cells, this.gazetteer, this.communes);
		return new SolutionDraft(
				required(cells, (id != null) ? cells.reasons().attempt(() -> new SolutionId(id)) : null, "id"), kind,
				(field == null && kind != null) ? kind.guide().field() : field, cells.text("titre"),
				cells.text("resume"), cells.list("description"), offer.training(), door.provider(this.structures),
				sites, yes(cells, "a_distance"), area, offer.audience(), offer.entry(), offer.course(), offer.pay(),
				offer.living(), yes(cells, "innovant"), (kind != null) ? door.joining() : null,
				door.contact(departement(sites, area)), door.verification(), door.origin(), door.life());
	}

	private static <T> @Nullable T required(Cells cells, @Nullable T value, String column) {
		return (value == null && cells.text(column) == null) ? cells.refuse(column, "il manque") : value;
	}

	private static boolean yes(Cells cells, String column) {
		return Boolean.TRUE.equals(cells.yesNo(column));
	}

	/** Where its telephone rings: overseas has numbering plans of its own. */
	private @Nullable String departement(@Nullable List<Site> sites, @Nullable ServedArea area) {
		if (sites != null && !sites.isEmpty()) {
			return this.gazetteer.findByCode(sites.getFirst().communeCode()).map(Commune::departement).orElse(null);
		}
		return (area != null) ? area.departements().stream().findFirst().orElse(null) : null;
	}

}
