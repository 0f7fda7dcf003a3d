package fr.raccroche.wording;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import fr.raccroche.platform.CatalogueChanged;
import fr.raccroche.platform.EngineErrors;
import fr.raccroche.platform.StartupTask;
import fr.raccroche.site.Language;
import fr.raccroche.site.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What holds of all wordings, in memory, and what the pages say of it: read at the start,
 * when another portal changed something, and now and then. The engine may be away
 * meanwhile.
 */
@Component
public class CurrentWordings implements StartupTask {

	static final String SUBJECT = "texts";

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private final WordingStore store;

	private final WordingRules rules;

	private final Texts texts;

	/** By sentence. Numbers only grow, so what is read late never hides what is newer. */
	private final Map<String, Wording> current = new HashMap<>();

	CurrentWordings(WordingStore store, WordingRules rules, Texts texts) {
		this.store = store;
		this.rules = rules;
		this.texts = texts;
	}

	@Override
	public int getOrder() {
		return REPAIR;
	}

	@Override
	public String label() {
		return "les textes changés";
	}

	@Override
	public boolean neededByCommands() {
		return false;
	}

	@Override
	public void run() throws IOException {
		hold(this.store.all());
	}

	@EventListener
	void onChange(CatalogueChanged change) {
		if (change.subject().equals(SUBJECT)) {
			readAgain();
		}
	}

	/** For whatever was not told. */
	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void readAgain() {
		try {
			run();
		}
		catch (IOException | RuntimeException ex) {
			if (!EngineErrors.isAway(ex)) {
				logger.error("Les textes changés ne se lisent pas ; nouvel essai dans une minute", ex);
			}
		}
	}

	/** These hold, unless newer ones do. */
	synchronized void hold(Collection<Wording> wordings) {
		List<Wording> newer = wordings.stream().filter(this::surpasses).toList();
		newer.forEach((wording) -> this.current.merge(wording.sentence(), wording,
				(known, other) -> (other.number() > known.number()) ? other : known));
		if (!newer.isEmpty()) {
			say();
		}
	}

	private boolean surpasses(Wording wording) {
		Wording known = this.current.get(wording.sentence());
		return known == null || wording.number() > known.number();
	}

	private void say() {
		Map<Language, Map<String, String>> said = new EnumMap<>(Language.class);
		this.current.values()
			.stream()
			.filter((wording) -> use(wording) == Use.SHOWN)
			.forEach((wording) -> said.computeIfAbsent(wording.spoken().orElseThrow(), (first) -> new HashMap<>())
				.put(wording.key(), String.valueOf(wording.text())));
		this.texts.edit(said);
	}

	/** What holds of a sentence; empty when nobody ever changed it. */
	public synchronized Optional<Wording> find(Language language, String key) {
		return Optional.ofNullable(this.current.get(Wording.sentence(language.code(), key)));
	}

	/** Those whose sentence is of no use any more: no page says it. */
	public synchronized List<Wording> unused() {
		return this.current.values().stream().filter((wording) -> use(wording) == Use.UNUSED).toList();
	}

	/** What became of a wording that holds. */
	public enum Use {

		/** The public sees it. */
		SHOWN,
		/** The sentence is as the files have it. */
		ORIGINAL,
		/** The program fills in other things than when it was written. */
		OUTDATED,
		/** The program has no such sentence any more. */
		UNUSED

	}

	public Use use(Wording wording) {
		String text = wording.text();
		if (text == null) {
			return Use.ORIGINAL;
		}
		Language language = wording.spoken().orElse(null);
		if (language == null || this.texts.original(language, wording.key()) == null) {
			return Use.UNUSED;
		}
		return this.rules.fault(language, wording.key(), text).isEmpty() ? Use.SHOWN : Use.OUTDATED;
	}

}
