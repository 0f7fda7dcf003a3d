package fr.raccroche.intake.solutions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raccroche.intake.Row;
import fr.raccroche.intake.RowRejected;
import fr.raccroche.solution.Field;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.KindGuide;
import fr.raccroche.solution.Publication;
import fr.raccroche.solution.Reason;
import fr.raccroche.solution.Reasons;
import fr.raccroche.solution.ServedArea;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionDraft;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.State;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * One row to one solution, or every reason why not.
 *
 * @param gazetteer knows codes
 * @param communes from what is typed to the commune; empty when unknown or ambiguous
 * @param structures name of a known structure, by its id
 * @param today nothing is checked or paid later than this
 */
record SolutionReader(Gazetteer gazetteer, Function<String, Optional<Commune>> communes,
		Function<String, @Nullable String> structures, LocalDate today) {

	/**
	 * The solution.
	 * @throws RowRejected with every reason, each naming its column
	 */
	Solution read(Row row) {
		Reasons reasons = new Reasons();
		return switch (draft(new Cells(row, reasons)).build(reasons)) {
			case SolutionDraft.Built built -> publishable(built.solution());
			case SolutionDraft.Refused refused -> throw rejected(refused.reasons());
		};
	}

	private Solution publishable(Solution solution) {
		if (solution.life().state() == State.PUBLISHED
				&& Publication.check(solution, this.today) instanceof Publication.Refused refused) {
			throw rejected(refused.reasons());
		}
		return solution;
	}

	private static RowRejected rejected(List<Reason> reasons) {
		return new RowRejected(reasons.stream().map(Reason::toString).distinct().collect(Collectors.joining(" ; ")));
	}

	private SolutionDraft draft(Cells cells) {
		String id = cells.text("id");
		Kind kind = required(cells, cells.code(Kind.class, "genre"), "genre");
		KindGuide guide = (kind != null) ? kind.guide() : null;
		Field field = cells.code(Field.class, "champ");
		OfferCells offer = new OfferCells(cells, guide);
		DoorCells door = new DoorCells(cells, guide);
		List<Site> sites = new SitesCell(this.communes).read(cells);
		ServedArea area = TerritoryCell.read(cells, this.gazetteer);
		return new SolutionDraft(
				required(cells, (id != null) ? cells.reasons().attempt(() -> new SolutionId(id)) : null, "id"), kind,
				(field == null && guide != null) ? guide.field() : field, cells.text("titre"), cells.text("resume"),
				cells.list("description"), offer.training(), door.provider(this.structures), sites,
				yes(cells, "a_distance"), area, offer.audience(), offer.entry(), offer.course(), offer.pay(),
				offer.living(), yes(cells, "innovant"), door.joining(), door.contact(departement(sites, area)),
				door.verification(), door.origin(), door.life());
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
