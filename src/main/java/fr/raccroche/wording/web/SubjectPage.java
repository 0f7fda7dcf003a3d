package fr.raccroche.wording.web;

import java.util.List;

import fr.raccroche.account.StaffPage;
import fr.raccroche.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a subject.
 *
 * @param page what surrounds it
 * @param subject which
 * @param language in which
 * @param rows in the order of the files
 * @param done what has just been done; null for nothing
 */
public record SubjectPage(StaffPage page, TextsPage.Subject subject, Language language, List<SentenceRow> rows,
		@Nullable String done) {

	public String href(Language other) {
		return this.subject.href() + "?langue=" + other.code();
	}

}
