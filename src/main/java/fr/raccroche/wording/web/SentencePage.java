package fr.raccroche.wording.web;

import java.util.List;

import fr.raccroche.account.StaffPage;
import fr.raccroche.site.Language;
import fr.raccroche.site.Words;
import fr.raccroche.wording.WordingRules;
import org.jspecify.annotations.Nullable;

/**
 * One sentence: what it says, what it shall say, what it said before.
 *
 * @param page what surrounds it
 * @param subject what it is about
 * @param language in which
 * @param key subject and name
 * @param now what holds
 * @param original what the files say
 * @param blanks what the program fills in
 * @param example how a reader sees it; null where that is what it says
 * @param french what the same sentence says in French; null where it is French, or says
 * nothing there
 * @param form what was typed
 * @param history the latest first; empty when nobody changed it, or when the engine is
 * away
 */
public record SentencePage(StaffPage page, TextsPage.Subject subject, Language language, String key, String now,
		String original, List<String> blanks, @Nullable String example, @Nullable String french, Form form,
		List<Entry> history) {

	/**
	 * What was typed, and what is wrong with it.
	 *
	 * @param text as it was typed
	 * @param seen number of the wording that it shall replace
	 * @param fault what is wrong with it; null when nothing is
	 * @param alert what else is wrong; null for nothing
	 */
	public record Form(String text, long seen, @Nullable String fault, @Nullable Alert alert) {
	}

	/**
	 * What keeps it from being kept.
	 *
	 * @param sentence in words
	 * @param theirs what somebody else wrote meanwhile; null when nobody did
	 */
	public record Alert(String sentence, @Nullable String theirs) {
	}

	/**
	 * A wording of before.
	 *
	 * @param number its number
	 * @param when in words
	 * @param who wrote it
	 * @param text what it said; null for what the files say
	 * @param holds whether it is the last
	 */
	public record Entry(long number, String when, String who, @Nullable String text, boolean holds) {
	}

	/** The languages in which its subject has sentences. */
	public List<Language> languages() {
		return this.subject.languages();
	}

	public String href(Language other) {
		return SentenceRow.href(this.key, other);
	}

	/** Where forms are sent. */
	public String action() {
		return href(this.language).split("\\?")[0];
	}

	/** Where it stands among the others. */
	public String back() {
		return this.subject.href() + "?langue=" + this.language.code() + "#" + SentenceRow.anchor(this.key);
	}

	/** Name of the sentence within its subject. */
	public String name() {
		return this.key.substring(this.subject.name().length() + 1);
	}

	/** "1 000 caractères". */
	public static String longest() {
		return Words.count(WordingRules.LONGEST, "caractère", "caractères");
	}

	/** Whether the original is worth a look beside what is in the form. */
	public boolean comparable() {
		return !this.original.equals(this.form.text());
	}

	/** Whether there is something to go back from. */
	public boolean changed() {
		return !this.now.equals(this.original);
	}

	/** "{0}, {1}"; empty when the program fills in nothing. */
	public String filledIn() {
		return String.join(", ", this.blanks);
	}

	/** Whether words change with a number there. */
	public boolean counts() {
		return this.original.contains("plural");
	}

	public String describedBy() {
		return "aide" + (this.form.fault() != null ? " texte-erreur" : "");
	}

}
