package fr.raccroche.wording;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.raccroche.account.Staff;
import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.account.Remit;
import fr.raccroche.platform.Indices;
import fr.raccroche.site.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/**
 * What specifications of texts stand on: an administrator, and nothing that stays changed
 * for other tests.
 */
abstract class TextsOnRealEngine extends StaffOnRealEngine {

	@Autowired
	protected WordingStore store;

	@Autowired
	protected CurrentWordings current;

	@Autowired
	protected Wordings wordings;

	@Autowired
	protected WordingRules rules;

	@Autowired
	protected Texts texts;

	@Autowired
	protected ElasticsearchClient engine;

	@Autowired
	protected Indices indices;

	protected String administrator;

	@BeforeEach
	void somebodyMayWrite() {
		this.administrator = signedIn(Who.ADMINISTRATOR);
	}

	@AfterEach
	void everythingIsOriginal() throws IOException {
		Staff staff = new Staff(accountOf(Who.ADMINISTRATOR), new Remit(true, Set.of(), Set.of(), Set.of()));
		Map<String, Wording> last = new HashMap<>();
		this.store.all()
			.forEach((wording) -> last.merge(wording.sentence(), wording,
					(one, other) -> (one.number() > other.number()) ? one : other));
		last.values()
			.stream()
			.filter((wording) -> wording.text() != null && wording.spoken().isPresent())
			.forEach((wording) -> this.wordings
				.save(wording.spoken().orElseThrow(), wording.key(), wording.number(), null, staff)
				.block());
	}

	/** The number that a form about that sentence would carry now. */
	protected long seen(String language, String key) throws IOException {
		return this.store.history(language, key).stream().mapToLong(Wording::number).findFirst().orElse(0);
	}

	/** Sends the form of a sentence, shown just before. */
	protected EntityExchangeResult<String> writes(String key, String text) throws IOException {
		return writes("fr", key, seen("fr", key), text);
	}

	protected EntityExchangeResult<String> writes(String language, String key, long seen, String text) {
		return sends(language, key, seen, Map.of("texte", text));
	}

	protected EntityExchangeResult<String> sends(String language, String key, long seen, Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		all.put("langue", language);
		all.put("version", String.valueOf(seen));
		return post(this.administrator, "/espace/textes/" + key.replaceFirst("\\.", "/"), all);
	}

	/** What the public reads there, or where it is led. */
	protected String publicly(String path) {
		EntityExchangeResult<String> answer = get("", path);
		URI elsewhere = answer.getResponseHeaders().getLocation();
		return body((elsewhere != null) ? get("", elsewhere.toString()) : answer);
	}

	protected static String body(EntityExchangeResult<String> answer) {
		return String.valueOf(answer.getResponseBody());
	}

}
