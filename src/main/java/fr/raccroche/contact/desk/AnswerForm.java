package fr.raccroche.contact.desk;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import fr.raccroche.contact.Report;
import fr.raccroche.contact.ReportState;
import fr.raccroche.contact.web.Typed;
import fr.raccroche.platform.FormBody;
import fr.raccroche.solution.Coded;
import org.jspecify.annotations.Nullable;

/**
 * The form that answers a report, as it was typed.
 *
 * @param state code of what becomes of it
 * @param phrase code of a ready answer
 * @param words an answer of their own, which counts before it
 */
public record AnswerForm(String state, String phrase, String words) {

	/** As many as fit on the page of who reported. */
	public static final int LONGEST = 500;

	static AnswerForm of(Report report) {
		return new AnswerForm((report.state() == ReportState.RECEIVED) ? "" : report.state().code(), "",
				Objects.requireNonNullElse(report.answer(), ""));
	}

	static AnswerForm of(FormBody form) {
		return new AnswerForm(form.text("etat"), form.text("phrase"), Typed.lines(form.text("reponse")));
	}

	/** What becomes of the report; empty when nothing was chosen. */
	Optional<ReportState> chosen() {
		return ReportState.find(this.state).filter((chosen) -> chosen != ReportState.RECEIVED);
	}

	/** What the page of who reported says; null for nothing. */
	@Nullable String answer() {
		return this.words.isEmpty() ? Coded.find(Phrase.class, this.phrase).map(Phrase::label).orElse(null)
				: this.words;
	}

	/** What is wrong, by field. */
	Map<String, String> faults() {
		Map<String, String> faults = new TreeMap<>();
		if (chosen().isEmpty()) {
			faults.put("etat", "Choisissez ce que devient le signalement.");
		}
		if (Typed.isLongerThan(LONGEST, this.words)) {
			faults.put("reponse", "Cette réponse est trop longue : 500 caractères au plus.");
		}
		else if (chosen().filter((chosen) -> chosen == ReportState.UNCHANGED).isPresent() && answer() == null) {
			faults.put("reponse",
					"Dites pourquoi la page reste comme elle est : choisissez une phrase, ou écrivez-la.");
		}
		return faults;
	}

}
