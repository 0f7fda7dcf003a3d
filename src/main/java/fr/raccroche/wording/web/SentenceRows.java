package fr.raccroche.wording.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import fr.raccroche.platform.Folding;
import fr.raccroche.site.Language;
import fr.raccroche.site.Texts;
import fr.raccroche.site.Words;
import fr.raccroche.wording.CurrentWordings;
import fr.raccroche.wording.CurrentWordings.Use;
import fr.raccroche.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sentences as they are now, from what this portal knows: it needs no engine.
 */
@Component
class SentenceRows {

	private final Texts texts;

	private final CurrentWordings current;

	SentenceRows(Texts texts, CurrentWordings current) {
		this.texts = texts;
		this.current = current;
	}

	/** All of a subject in a language, in the order of the files. */
	List<SentenceRow> of(String subject, Language language) {
		return this.texts.originals(subject, language)
			.entrySet()
			.stream()
			.map((original) -> row(original, language))
			.toList();
	}

	/** Those of the subjects that say or said something like these words. */
	List<SentenceRow> find(List<String> subjects, Language language, String words) {
		String wanted = plain(words);
		return subjects.stream()
			.flatMap((subject) -> this.texts.originals(subject, language).entrySet().stream())
			.filter((original) -> plain(original.getKey() + " " + original.getValue()).contains(wanted)
					|| plain(row(original, language).text()).contains(wanted))
			.map((original) -> row(original, language))
			.toList();
	}

	/** As one types it: without accents, any apostrophe, doubled or not. */
	private static String plain(String text) {
		return Folding.folded(text).replace('’', '\'').replace("''", "'").replaceAll("[\\s\\p{Z}]+", " ").strip();
	}

	/** How many of a subject the public reads otherwise than in the files. */
	long changed(String subject) {
		return this.texts.languages(subject)
			.stream()
			.flatMap((language) -> of(subject, language).stream())
			.filter((row) -> row.note() != null)
			.count();
	}

	/** What a sentence says; null when it says nothing in that language. */
	@Nullable String text(String key, Language language) {
		String original = this.texts.original(language, key);
		return (original != null) ? row(Map.entry(key, original), language).text() : null;
	}

	private SentenceRow row(Map.Entry<String, String> original, Language language) {
		String key = original.getKey();
		Wording wording = this.current.find(language, key).orElse(null);
		Use use = (wording != null) ? this.current.use(wording) : Use.ORIGINAL;
		if (wording == null || use == Use.ORIGINAL) {
			return new SentenceRow(key, language, original.getValue(), null, false);
		}
		return (use == Use.SHOWN)
				? new SentenceRow(key, language, Objects.requireNonNull(wording.text()),
						"Changée le " + Words.day(wording.at().atZone(Words.PARIS).toLocalDate()), false)
				: new SentenceRow(key, language, original.getValue(),
						"Ne convient plus : le texte d'origine est affiché, à reprendre", true);
	}

}
