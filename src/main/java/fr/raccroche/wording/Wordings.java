package fr.raccroche.wording;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.raccroche.account.Journal;
import fr.raccroche.account.JournalAct;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.CatalogueVersion;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.site.Language;
import fr.raccroche.site.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Changes sentences of the portal, one wording after the other: each is a document of its
 * own, so that of two editors at once only one gets the next number.
 */
@Component
public class Wordings {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private final WordingStore store;

	private final WordingRules rules;

	private final CurrentWordings current;

	private final Texts texts;

	private final CatalogueVersion versions;

	private final Journal journal;

	private final Clock clock;

	Wordings(WordingStore store, WordingRules rules, CurrentWordings current, Texts texts, CatalogueVersion versions,
			Journal journal, Clock clock) {
		this.store = store;
		this.rules = rules;
		this.current = current;
		this.texts = texts;
		this.versions = versions;
		this.journal = journal;
		this.clock = clock;
	}

	/** What a sentence was made to say, the latest first. */
	public Mono<List<Wording>> history(Language language, String key) {
		return Mono.fromCallable(() -> this.store.history(language.code(), key))
			.subscribeOn(Schedulers.boundedElastic());
	}

	/**
	 * Makes a sentence of the files say that.
	 * @param seen number of the wording that was read before; 0 for none
	 * @param typed what it shall say; null for what the files say
	 */
	public Mono<Outcome> save(Language language, String key, long seen, @Nullable String typed, Staff by) {
		return Mono.fromCallable(() -> keep(language, key, seen, typed, by.account().id()))
			.subscribeOn(Schedulers.boundedElastic())
			.onErrorResume(EngineErrors::isAway, (away) -> Mono.just(new Outcome.Delayed()));
	}

	private Outcome keep(Language language, String key, long seen, @Nullable String typed, String by)
			throws IOException {
		String text = text(language, key, typed);
		Wording last = this.store.history(language.code(), key).stream().findFirst().orElse(null);
		if (Objects.equals(text, (last != null) ? last.text() : null)) {
			return new Outcome.Unchanged();
		}
		if (seen != ((last != null) ? last.number() : 0)) {
			return new Outcome.Overtaken();
		}
		Optional<String> fault = (text != null) ? this.rules.fault(language, key, text) : Optional.empty();
		return fault.isPresent() ? new Outcome.Refused(fault.get()) : write(new Wording(language.code(), key, seen + 1,
				text, this.clock.instant().truncatedTo(ChronoUnit.MILLIS), by));
	}

	/** Null for what the files say: it shall follow them, should they change. */
	private @Nullable String text(Language language, String key, @Nullable String typed) {
		String text = (typed != null) ? WordingRules.tidied(typed) : null;
		return (text == null || text.equals(this.texts.original(language, key))) ? null : text;
	}

	private Outcome write(Wording wording) throws IOException {
		try {
			this.store.create(wording);
		}
		catch (IOException | RuntimeException ex) {
			if (EngineErrors.isConflict(ex)) {
				return new Outcome.Overtaken();
			}
			throw ex;
		}
		this.current.hold(List.of(wording));
		tellOthers(wording);
		return new Outcome.Kept(wording);
	}

	/** It is written: whoever is not told reads it within a minute. */
	private void tellOthers(Wording wording) {
		this.journal.put(JournalAct.WORDED, wording.by(), null, wording.sentence());
		try {
			this.versions.bump(CurrentWordings.SUBJECT);
		}
		catch (IOException | RuntimeException ex) {
			logger.warn("Les autres portails ne savent pas encore qu'un texte a changé", ex);
		}
	}

}
