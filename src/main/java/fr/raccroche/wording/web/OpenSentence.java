package fr.raccroche.wording.web;

import java.util.List;
import java.util.Objects;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.site.Language;
import fr.raccroche.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in front of somebody who may change it.
 *
 * @param visit who
 * @param subject what it is about
 * @param language in which
 * @param key subject and name
 * @param original what the files say
 */
record OpenSentence(StaffVisit visit, TextsPage.Subject subject, Language language, String key, String original) {

	/** The form, before anything is typed. */
	SentencePage.Form asItIs(List<Wording> history) {
		return new SentencePage.Form(text(history), number(history), null, null);
	}

	/** What holds after all of these. */
	String text(List<Wording> history) {
		@Nullable String last = history.isEmpty() ? null : history.getFirst().text();
		return Objects.requireNonNullElse(last, this.original);
	}

	static long number(List<Wording> history) {
		return history.isEmpty() ? 0 : history.getFirst().number();
	}

	/** Where to go when it is changed: where it stands among the others. */
	String done(String what) {
		return this.subject.href() + "?langue=" + this.language.code() + "&fait=" + what + "#"
				+ SentenceRow.anchor(this.key);
	}

}
