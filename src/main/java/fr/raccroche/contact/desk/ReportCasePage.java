package fr.raccroche.contact.desk;

import java.util.List;
import java.util.Map;

import fr.raccroche.account.StaffPage;
import fr.raccroche.contact.Report;
import fr.raccroche.contact.ReportDesk;
import fr.raccroche.contact.ReportState;
import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * One report.
 *
 * @param page what surrounds it
 * @param owned the report, and whether they may answer
 * @param form what the form holds
 * @param faults what is wrong in it, by field
 * @param seen what they had seen when they wrote; empty when somebody answered meanwhile
 * @param who answered last, in words; null when nobody did
 * @param done whether they have just answered
 */
public record ReportCasePage(StaffPage page, ReportDesk.Owned owned, AnswerForm form, Map<String, String> faults,
		String seen, @Nullable String who, boolean done) {

	/** Whether somebody answered while they wrote: now they have seen it. */
	public boolean overtaken() {
		return this.seen.isEmpty();
	}

	/** What the form carries. */
	public String mark() {
		return overtaken() ? this.owned.seen() : this.seen;
	}

	public Report report() {
		return this.owned.report();
	}

	public String href() {
		return ReportDeskController.ADDRESS + "/" + report().id();
	}

	public String offerHref() {
		return "/espace/offres/" + report().solutionId();
	}

	/** What who reported sees. */
	public String publicHref() {
		return "/signalements/" + report().id();
	}

	public String reason() {
		return Words.capitalised(report().reason().label());
	}

	public String reported() {
		return ReportRow.day(report().at());
	}

	public String erased() {
		return ReportRow.day(report().until());
	}

	/** "On vérifie, depuis le 3 mars 2026 (Anne Dupont)". */
	public String state() {
		String since = report().changedAt().equals(report().at()) ? ""
				: ", depuis le " + ReportRow.day(report().changedAt());
		return report().state().label() + since + ((this.who != null) ? ", par " + this.who : "");
	}

	public List<ReportState> states() {
		return List.of(ReportState.LOOKED_AT, ReportState.CORRECTED, ReportState.UNCHANGED);
	}

	public Phrase[] phrases() {
		return Phrase.values();
	}

	/** What is wrong with a field; null when it is right. */
	public @Nullable String fault(String field) {
		return this.faults.get(field);
	}

}
