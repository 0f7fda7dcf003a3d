package fr.raccroche.wording.web;

import fr.raccroche.site.Language;
import org.springframework.web.util.UriUtils;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in a list.
 *
 * @param key subject and name
 * @param language in which
 * @param text what the public reads, in the ICU syntax
 * @param note what became of it, "Changée le 3 mars 2026"; null when nobody changed it
 * @param wrong whether the note is something to be dealt with
 */
public record SentenceRow(String key, Language language, String text, @Nullable String note, boolean wrong) {

	/** What finds it again on the page of its subject. */
	public String anchor() {
		return anchor(this.key);
	}

	static String anchor(String key) {
		return "p-" + key.replace('.', '-');
	}

	/** Its name within the subject. */
	public String name() {
		return this.key.substring(this.key.indexOf('.') + 1);
	}

	public String href() {
		return href(this.key, this.language);
	}

	static String href(String key, Language language) {
		int dot = key.indexOf('.');
		return TextsController.ADDRESS + "/" + key.substring(0, dot) + "/"
				+ UriUtils.encodePathSegment(key.substring(dot + 1), "UTF-8") + "?langue=" + language.code();
	}

}
