package fr.raccroche.contact.web;

import java.util.Optional;

import fr.raccroche.contact.ReportReason;
import fr.raccroche.platform.FormBody;
import fr.raccroche.solution.Coded;

/**
 * The form that reports a mistake, as it was filled in.
 */
public record ReportForm(String reason, String word) {

	static final ReportForm EMPTY = new ReportForm("", "");

	private static final int LONGEST_WORD = 1000;

	static ReportForm of(FormBody body) {
		return new ReportForm(body.text("raison"), Typed.lines(body.text("mot")));
	}

	/** What is wrong in it. */
	Faults faults() {
		Optional<ReportReason> chosen = Coded.find(ReportReason.class, this.reason);
		Faults faults = new Faults();
		faults.refuse(chosen.isEmpty(), "raison", "report.wrong.reason");
		faults.refuse(chosen.equals(Optional.of(ReportReason.OTHER)) && this.word.isEmpty(), "mot",
				"report.wrong.no-word");
		faults.refuse(Typed.isLongerThan(LONGEST_WORD, this.word), "mot", "report.wrong.word");
		return faults;
	}

}
