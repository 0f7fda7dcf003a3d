package fr.raccroche.contact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonData;
import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.contact.store.ContactStore;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.solution.Solution;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * What specifications of the follow-up of requests and reports stand on: an offer that
 * staff of every role knows, and nothing that waits from before.
 */
public abstract class FollowUpOnRealEngine extends StaffOnRealEngine {

	protected static final String TITLE = "Atelier de la Sèvre";

	protected static final String PHONE = "+33639981234";

	@Autowired
	private Callbacks callbacks;

	@Autowired
	private Reports reports;

	@Autowired
	private ContactSweep sweep;

	@Autowired
	private RaccrocheSettings settings;

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	/** The offer that everything is about. */
	protected Solution solution;

	/** Where who asked last sees what became of it. */
	protected String receipt;

	@BeforeEach
	void nothingWaits() throws IOException {
		this.clock.pass(Duration.ofDays(61));
		this.sweep.run();
		for (Path mail : mails()) {
			Files.delete(mail);
		}
		this.solution = now(kept(offer(anId()).titled(TITLE)
			.by(STRUCTURE, "Lycée Paul-Guérin")
			.ofNetwork(NIORT)
			.in("79191")
			.mail("accueil@lycee.test")));
	}

	/** Somebody of 16 asks to be called back. @return how staff knows it */
	protected String asked() throws IOException {
		String receipt = this.callbacks
			.keep(new CallbackRequest(this.solution, "Léa", PHONE, "lea@maison.test",
					this.gazetteer.findPlace("79191").orElseThrow(), AgeBracket.FROM_15, Moment.EVENING,
					"J'ai arrêté en <mars>."), "accueil@lycee.test", number())
			.blockOptional()
			.orElseThrow();
		everythingIn(ContactStore.CALLBACKS);
		this.receipt = "/rappels/" + receipt;
		return this.callbacks.idOf(receipt);
	}

	/** Somebody reports a mistake. */
	protected String reported() throws IOException {
		String id = this.reports.keep(this.solution, ReportReason.CONTACT, "Ça <sonne> dans le vide.", number())
			.blockOptional()
			.orElseThrow();
		everythingIn(ContactStore.REPORTS);
		return id;
	}

	private static byte[] number() {
		byte[] number = new byte[16];
		new SecureRandom().nextBytes(number);
		return number;
	}

	/** Time goes by, and what has reached its end is erased. */
	protected void goBy(Duration duration) throws IOException {
		this.clock.pass(duration);
		this.sweep.run();
	}

	/** All that an index of ours holds now, a line a document without spaces. */
	protected String everythingIn(String name) throws IOException {
		String index = this.indices.name(name);
		this.engine.indices().refresh((refresh) -> refresh.index(index));
		StringBuilder all = new StringBuilder();
		EngineScan.all(this.engine, index, true, 100).forEachPage((hits) -> hits.forEach((hit) -> {
			JsonData source = hit.source();
			all.append(String.valueOf(source).replaceAll("\\s*([\\[\\]{}:,])\\s*", "$1")).append('\n');
		}));
		return all.toString();
	}

	/** What is counted of the offer. */
	protected List<String> facts() throws IOException {
		return everythingIn(ContactStore.FACTS).lines()
			.filter((fact) -> fact.contains(this.solution.id().value()))
			.toList();
	}

	/** Files in the outbox. */
	protected List<Path> mails() throws IOException {
		Path outbox = this.settings.dataDir().resolve("outbox");
		if (!Files.isDirectory(outbox)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(outbox)) {
			return files.toList();
		}
	}

}
