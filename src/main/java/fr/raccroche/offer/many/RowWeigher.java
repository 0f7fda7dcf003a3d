package fr.raccroche.offer.many;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import fr.raccroche.account.Staff;
import fr.raccroche.columns.Columns;
import fr.raccroche.columns.SolutionReader;
import fr.raccroche.columns.SolutionWriter;
import fr.raccroche.offer.NetworkChoice;
import fr.raccroche.offer.PublicationRules;
import fr.raccroche.offer.many.ImportRow.Change;
import fr.raccroche.offer.many.ImportRow.Fate;
import fr.raccroche.offer.many.ImportRow.Fault;
import fr.raccroche.offer.web.FormLayout;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Reason;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionDraft;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.State;
import fr.raccroche.solution.StoredSolution;
import fr.raccroche.solution.Verification;
import org.jspecify.annotations.Nullable;

/**
 * Sets one row after the other against the catalogue. Pure: it reads nothing itself.
 *
 * @param staff who brings them
 * @param rights what they may do
 * @param writer how the catalogue looks as a file
 * @param newOnes reads a new offer: an empty cell takes the usual of its kind
 * @param knownOnes reads a known one: what is emptied is meant so
 * @param others structures that others publish for
 * @param networks names of all that there are
 * @param theirs names of those to which they may give an offer
 * @param own name of the one network that they head; empty for none, or several
 * @param today the day
 */
record RowWeigher(Staff staff, OfferRights rights, SolutionWriter writer, SolutionReader newOnes,
		SolutionReader knownOnes, Set<String> others, Set<String> networks, Set<String> theirs, String own,
		LocalDate today) {

	private static final int LONGEST_VALUE = 200;

	/**
	 * @param cells what stands in its columns; those that are not in the file are missing
	 * @param present what the catalogue has under that id; null for nothing
	 */
	ImportRow weigh(ImportRow row, SolutionId id, Map<String, String> cells, @Nullable StoredSolution present) {
		if (present == null) {
			return weighNew(row, id, cells);
		}
		if (!publishes(present.solution())) {
			return unknown(row, id, null, cells);
		}
		return weighKnown(row, id, cells, present);
	}

	/** Which of the two it is, is not theirs to know. */
	private static ImportRow unknown(ImportRow row, SolutionId id, @Nullable String title, Map<String, String> cells) {
		return row.refused(id, title, List.of(fault("id", cells,
				"identifiant inconnu, ou offre d'un autre réseau : laissez-le vide pour une " + "offre nouvelle")));
	}

	/** Whether a row holds what no offer can begin without. */
	private static boolean isWhole(Map<String, String> cells) {
		return Imports
			.missing(cells.entrySet()
				.stream()
				.filter((cell) -> !cell.getKey().equals("id") && !cell.getValue().isBlank())
				.map(Map.Entry::getKey)
				.toList())
			.isEmpty();
	}

	private ImportRow weighNew(ImportRow row, SolutionId id, Map<String, String> cells) {
		if (!RowText.meant(cells.getOrDefault("id", "")).isEmpty() && !isWhole(cells)) {
			return unknown(row, id, cells.get("titre"), cells);
		}
		Map<String, String> filled = new LinkedHashMap<>(cells);
		filled.put("id", id.value());
		if (filled.getOrDefault("reseau", "").isBlank() && !this.own.isEmpty()) {
			filled.put("reseau", this.own);
		}
		if (this.staff.account().demonstration()) {
			filled.put("demonstration", "oui");
		}
		return switch (this.newOnes.read(filled::get)) {
			case SolutionDraft.Refused refused -> refused(row, id, cells.get("titre"), cells, refused.reasons());
			case SolutionDraft.Built built -> {
				Solution solution = checkedByThem(built.solution(), null);
				List<Reason> reasons = reasonsAgainst(solution, null);
				yield reasons.isEmpty()
						? row.weighed(Fate.ADDED, id, solution.title(), 0, solution, List.of(), List.of())
						: refused(row, id, solution.title(), cells, reasons);
			}
		};
	}

	private ImportRow weighKnown(ImportRow row, SolutionId id, Map<String, String> cells, StoredSolution present) {
		Solution before = present.solution();
		Wanted wanted = Wanted.of(before, this.writer.write(before), cells);
		return !wanted.moves()
				? row.weighed(Fate.SAME, id, before.title(), present.revision(), null, List.of(), List.of())
				: switch (this.knownOnes.read(wanted.cells()::get)) {
					case SolutionDraft.Refused refused -> refused(row, id, before.title(), cells, refused.reasons());
					case SolutionDraft.Built built -> weighChanged(row, cells, present,
							wanted.elsewhere() ? built.solution() : built.solution().with(before.sites()));
				};
	}

	private ImportRow weighChanged(ImportRow row, Map<String, String> cells, StoredSolution present, Solution read) {
		Solution before = present.solution();
		Solution after = checkedByThem(read, before);
		List<Change> changes = changes(before, after);
		if (changes.isEmpty()) {
			return row.weighed(Fate.SAME, before.id(), before.title(), present.revision(), null, List.of(), List.of());
		}
		List<Reason> reasons = reasonsAgainst(after, before);
		return !reasons.isEmpty() ? refused(row, before.id(), before.title(), cells, reasons)
				: row.weighed(Fate.CHANGED, before.id(), before.title(), present.revision(), after, changes, List.of());
	}

	/**
	 * A check of another day is said in the name of who brings it, whatever the file
	 * says.
	 */
	private Solution checkedByThem(Solution solution, @Nullable Solution before) {
		Verification said = solution.verification();
		Verification known = (before != null) ? before.verification() : null;
		String by = (known != null && Objects.equals(known.on(), said.on())) ? known.by()
				: (said.on() != null) ? this.rights.voice(this.staff, solution) : null;
		return solution.with(new Verification(said.on(), by, said.everyMonths()));
	}

	private List<Change> changes(Solution before, Solution after) {
		Map<String, String> old = this.writer.write(before);
		Map<String, String> now = this.writer.write(after);
		List<Change> changes = new ArrayList<>();
		for (String column : Columns.ALL) {
			String was = old.getOrDefault(column, "");
			String is = now.getOrDefault(column, "");
			if (!was.equals(is)) {
				changes.add(new Change(column, was, is));
			}
		}
		return changes;
	}

	private List<Reason> reasonsAgainst(Solution solution, @Nullable Solution before) {
		List<Reason> reasons = new ArrayList<>();
		if (solution.life().state() == State.PUBLISHED) {
			reasons.addAll(PublicationRules.refusals(solution, this.today));
		}
		String network = solution.provider().network();
		String former = (before != null) ? before.provider().network() : null;
		if (network != null && !network.equals(former) && !this.networks.contains(network)) {
			reasons.add(NetworkChoice.unknown(network, this.networks));
		}
		else if (network != null && former != null && !network.equals(former) && !this.theirs.contains(network)) {
			reasons.add(NetworkChoice.elsewhere());
		}
		else if (!publishes(solution)) {
			reasons.add(new Reason("reseau", "vous ne publiez ni pour ce réseau, ni pour ce territoire"));
		}
		String structure = solution.provider().structureId();
		boolean kept = before != null && Objects.equals(structure, before.provider().structureId());
		if (structure != null && !kept && this.others.contains(structure)) {
			reasons.add(new Reason("structure_id", PublicationRules.FOLLOWED_BY_OTHERS));
		}
		return reasons;
	}

	private boolean publishes(Solution solution) {
		return this.rights.of(this.staff, solution).filter((right) -> right == Right.PUBLISH).isPresent();
	}

	private static ImportRow refused(ImportRow row, SolutionId id, @Nullable String title, Map<String, String> cells,
			List<Reason> reasons) {
		return row.refused(id, title,
				reasons.stream()
					.distinct()
					.map((reason) -> fault(reason.column(), cells, FormLayout.inWords(reason.sentence())))
					.toList());
	}

	static Fault fault(String column, Map<String, String> cells, String sentence) {
		String value = cells.getOrDefault(column, "");
		return new Fault(column, value.substring(0, Math.min(value.length(), LONGEST_VALUE)), sentence);
	}

}
