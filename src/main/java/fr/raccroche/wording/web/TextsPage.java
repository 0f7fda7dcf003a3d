package fr.raccroche.wording.web;

import java.util.List;

import fr.raccroche.account.StaffPage;
import fr.raccroche.site.Language;
import fr.raccroche.site.Words;
import fr.raccroche.wording.EditableTexts;

/**
 * What may be changed, and what was searched in it.
 *
 * @param page what surrounds it
 * @param subjects those that are open
 * @param closed names of those that are not, and in which something was changed before
 * @param search what was looked for
 * @param unused what was written for sentences that are no more
 */
public record TextsPage(StaffPage page, List<Subject> subjects, List<String> closed, Search search,
		List<Unused> unused) {

	/**
	 * A subject.
	 *
	 * @param name in addresses
	 * @param label what people call it
	 * @param place where its sentences stand
	 * @param languages in which it has any
	 * @param changed how many sentences were changed
	 */
	public record Subject(String name, String label, String place, List<Language> languages, long changed) {

		public String href() {
			return TextsController.ADDRESS + "/" + this.name;
		}

		/** "2 phrases changées"; empty for none. */
		public String changes() {
			return (this.changed == 0) ? "" : Words.count((int) this.changed, "phrase changée", "phrases changées");
		}

	}

	/**
	 * What was looked for.
	 *
	 * @param words as they were typed; empty for nothing
	 * @param language in which
	 * @param rows the first of what was found
	 * @param total how many were
	 */
	public record Search(String words, Language language, List<SentenceRow> rows, int total) {

		public String heading() {
			return (this.total == 0) ? "Aucune phrase ne dit « %s »".formatted(this.words)
					: "%s : « %s »".formatted(Words.count(this.total, "phrase", "phrases"), this.words);
		}

	}

	/**
	 * A wording that no page says any more.
	 *
	 * @param key its sentence
	 * @param language what people call its language
	 * @param text what it said
	 */
	public record Unused(String key, String language, String text) {
	}

	public static String setting() {
		return EditableTexts.SETTING;
	}

	public static List<Language> languages() {
		return List.of(Language.values());
	}

}
