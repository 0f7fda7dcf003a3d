package fr.raccroche.wording.web;

import java.util.List;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.Problem;
import fr.raccroche.site.Language;
import fr.raccroche.site.Texts;
import fr.raccroche.wording.EditableTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may change what: administrators, the subjects that the configuration opens.
 */
@Component
class TextSubjects {

	private final EditableTexts editable;

	private final SubjectWords words;

	private final SentenceRows rows;

	private final Texts texts;

	TextSubjects(EditableTexts editable, SubjectWords words, SentenceRows rows, Texts texts) {
		this.editable = editable;
		this.words = words;
		this.rows = rows;
		this.texts = texts;
	}

	/**
	 * @throws Problem 403 for everybody but administrators
	 */
	static void onlyFor(StaffVisit visit) {
		if (!visit.staff().remit().everything()) {
			throw Problem.forbidden("Seule l'administration du portail change ses textes.");
		}
	}

	/**
	 * A subject, for somebody who may change it.
	 * @throws Problem 403 for who may not, 404 when it is closed or there is none
	 */
	TextsPage.Subject open(StaffVisit visit, String name) {
		onlyFor(visit);
		if (!this.editable.opens(name)) {
			throw Problem.notFound("Ces textes ne se changent pas ici.");
		}
		return subject(name);
	}

	private TextsPage.Subject subject(String name) {
		return new TextsPage.Subject(name, this.words.label(name), this.words.place(name), this.texts.languages(name),
				this.rows.changed(name));
	}

	List<TextsPage.Subject> listOpen() {
		return this.words.listOpen().stream().map(this::subject).toList();
	}

	/** Closed again, after something was changed there. */
	List<String> listClosed() {
		return this.texts.subjects()
			.stream()
			.filter((name) -> !this.editable.opens(name) && this.rows.changed(name) > 0)
			.map(this.words::label)
			.sorted(French.ORDER)
			.toList();
	}

	/** The language of that code, French by itself. */
	static Language language(@Nullable String code) {
		return Language.find((code == null || code.isEmpty()) ? Language.FR.code() : code)
			.orElseThrow(() -> Problem.badValue("langue", "le portail ne parle pas « %s »".formatted(code)));
	}

	/**
	 * The one of that code in which a subject has sentences; its first by itself.
	 * @throws Problem 404 when it has none in it
	 */
	static Language language(TextsPage.Subject subject, @Nullable String code) {
		Language language = (code == null || code.isEmpty()) ? subject.languages().getFirst() : language(code);
		if (!subject.languages().contains(language)) {
			throw Problem.notFound("Ces textes ne sont pas dits dans cette langue.");
		}
		return language;
	}

}
