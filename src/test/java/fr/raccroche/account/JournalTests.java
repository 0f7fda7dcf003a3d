package fr.raccroche.account;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import fr.raccroche.platform.Indices;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who did what to accounts is noted once, and whoever changes it behind the portal's back
 * is found out.
 */
class JournalTests extends StaffOnRealEngine {

	private static final String PAGE = "/espace/journal";

	@Autowired
	private Journal journal;

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	@Test
	void theAdministrationReadsWhoSignedInAndWhoGaveWhat() {
		String head = signedIn(Who.HEAD);
		get(head, "/espace/offres.csv");
		this.journal.put(JournalAct.GIVEN, account(Who.HEAD), account(Who.CONTRIBUTOR), "contributeur 0790031E");
		this.journal.put(JournalAct.ENDED, account(Who.HEAD), account(Who.ADMINISTRATOR), null);
		this.journal.put(JournalAct.INVITED, null, account(Who.CONTRIBUTOR), null);
		this.journal.put(JournalAct.LOCKED, null, account(Who.CONTRIBUTOR), null);
		this.journal.put(JournalAct.LOCKED, null, null, null);

		assertThat(get(signedIn(Who.ADMINISTRATOR), PAGE).getResponseBody()).contains("Le journal est complet")
			.contains("Connexion : Responsable de réseau", "Responsable de réseau a téléchargé des offres",
					"Responsable de réseau a donné un rôle à Contribution", "(Contribution : ",
					"Responsable de réseau a mis fin à un rôle d'Administration",
					"La ligne de commande a invité Contribution",
					"<span>Trop de mots de passe faux de suite : Contribution</span>",
					"<span>Trop de mots de passe faux de suite</span>")
			.doesNotContain("<button class=\"button\"");
		assertThat(get(head, PAGE).getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(get(signedIn(Who.COORDINATOR), PAGE).getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(post(signedIn(Who.ADMINISTRATOR), PAGE, Map.of()).getStatus())
			.isEqualTo(HttpStatus.METHOD_NOT_ALLOWED);
		assertThat(get(signedIn(Who.ADMINISTRATOR), PAGE + "?avant=hier").getStatus())
			.isEqualTo(HttpStatus.BAD_REQUEST);
	}

	@Test
	void tooManyWrongPasswordsAreNotedWithoutWhatWasTyped() throws IOException {
		for (int i = 0; i < 5; i++) {
			signIn(Who.OTHER_COORDINATOR.mail(), "raté " + i);
		}

		JournalEntry noted = this.journal.list(null, 1).getFirst();
		assertThat(noted.act()).isEqualTo(JournalAct.LOCKED);
		assertThat(noted.about()).isEqualTo(account(Who.OTHER_COORDINATOR));
		assertThat(noted.by()).isNull();
	}

	@Test
	void whatIsChangedOrTakenOutInTheEngineIsFoundOut() throws IOException {
		for (int i = 0; i < 4; i++) {
			this.journal.put(JournalAct.SIGNED_IN, account(Who.HEAD), null, null);
		}
		assertThat(this.journal.faults()).isZero();
		List<JournalEntry> lines = this.journal.list(null, 4);
		JournalEntry changed = lines.get(1);
		JournalEntry takenOut = lines.get(2);

		JournalEntry other = new JournalEntry(changed.portal(), changed.number(), changed.at(), JournalAct.EXPORTED,
				changed.by(), null, null, changed.before(), changed.seal(), changed.until());
		write(other);
		assertThat(this.journal.faults()).isEqualTo(1);
		this.engine
			.delete((delete) -> delete.index(this.indices.name("journal")).id(id(takenOut)).refresh(Refresh.True));
		assertThat(this.journal.faults()).isEqualTo(2);
		assertThat(get(signedIn(Who.ADMINISTRATOR), PAGE).getResponseBody())
			.contains("À 2 endroits, des lignes ont été changées");

		write(changed);
		write(takenOut);
		assertThat(this.journal.faults()).isZero();
	}

	@Test
	void linesGoAtTheirEnd() throws IOException {
		this.journal.put(JournalAct.SIGNED_IN, account(Who.HEAD), null, "le-premier-de-tous");
		this.clock.pass(Journal.KEPT);
		this.journal.sweep();

		assertThat(this.journal.list(null, 1_000)).noneMatch((line) -> "le-premier-de-tous".equals(line.detail()));
		this.journal.put(JournalAct.SIGNED_IN, account(Who.HEAD), null, null);
		assertThat(this.journal.faults()).as("what came before went by its own").isZero();
	}

	private void write(JournalEntry line) throws IOException {
		this.engine.index(
				(write) -> write.index(this.indices.name("journal")).id(id(line)).refresh(Refresh.True).document(line));
	}

	private static String id(JournalEntry line) {
		return line.portal() + "-" + line.number();
	}

}
