package fr.raccroche.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.platform.StartupSequence;
import fr.raccroche.site.Words;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import fr.raccroche.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody is invited, chooses a password once, and chooses another when it is forgotten.
 */
class InvitationTests extends StaffOnRealEngine {

	@Autowired
	private InviteCommand command;

	@Autowired
	private Networks networks;

	@Autowired
	private StartupSequence startup;

	@Autowired
	private RaccrocheSettings settings;

	@Test
	void theCommandInvitesAndTheLinkHoldsOnce() {
		String mail = aMail();
		String link = linkIn(says("inviter", mail, "Anne Dupont", "responsable", NIORT));
		assertThat(get("", link).getResponseBody()).contains(mail);

		EntityExchangeResult<String> weak = post("", link, Map.of("mot-de-passe", "court"));
		assertThat(weak.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(weak.getResponseBody()).contains("12 caractères au moins");

		EntityExchangeResult<String> in = post("", link, Map.of("mot-de-passe", "une phrase à moi"));
		assertThat(in.getResponseHeaders().getLocation()).hasToString("/espace");
		String session = in.getResponseCookies().getFirst("raccroche-espace").getValue();
		assertThat(get(session, "/espace").getResponseBody()).contains("Anne Dupont");
		assertThat(signIn(mail, "une phrase à moi").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);

		assertThat(get("", link).getStatus()).isEqualTo(HttpStatus.GONE);
		assertThat(post("", link, Map.of("mot-de-passe", "la phrase d'un autre")).getStatus())
			.isEqualTo(HttpStatus.GONE);
	}

	@Test
	void aLinkEnds() {
		String link = linkIn(says("inviter", aMail(), "Anne", "administration"));
		this.clock.pass(Duration.ofDays(15));

		assertThat(get("", link).getStatus()).isEqualTo(HttpStatus.GONE);
		assertThat(get("", link + "A").getStatus()).isEqualTo(HttpStatus.GONE);
	}

	/** No mail would come: they are told whom to ask instead. */
	@Test
	void aLinkThatIsTakenBackSendsToWhoeverSentIt() throws IOException {
		String mail = aMail();
		String link = linkIn(says("inviter", mail, "Anne", "administration"));
		Account account = this.accounts.findByMail(mail).blockOptional().orElseThrow();
		this.writes.end(account.id(), account.mandates().getFirst(), Words.today(this.clock).minusDays(1));

		EntityExchangeResult<String> gone = get("", link);
		assertThat(gone.getStatus()).isEqualTo(HttpStatus.GONE);
		assertThat(gone.getResponseBody())
			.contains("Cette invitation n'a plus cours", "Écrivez à la personne qui vous l'avait envoyée")
			.doesNotContain("nouveau mot de passe");
	}

	@Test
	void whoIsKnownSpeaksForOneMore() {
		String mail = aMail();
		says("inviter", mail, "Anne", "responsable", NIORT);
		says("inviter", mail, "Anne", "responsable", ARRAS);

		assertThat(this.accounts.findByMail(mail).blockOptional().orElseThrow().mandates()).hasSize(2);
	}

	@Test
	void aNetworkThatIsKnownKeepsWhatIsSaidOfIt() throws IOException {
		String name = "Réseau FOQUALE " + UUID.randomUUID();
		FoqualeNetwork known = new FoqualeNetwork(FoqualeNetwork.idOf(name), name, List.of("Ancien nom"), "poitiers",
				false);
		this.networks.keep(known);
		says("inviter", aMail(), "Anne", "responsable", name);
		says("inviter", aMail(), "Anne", "adjoint", name);

		assertThat(this.networks.find(List.of(known.id())).block()).containsExactly(known);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pas-une-adresse,Anne,administration", "a@b.test,Anne,chef", "a@b.test,Anne,responsable",
			"a@b.test,Anne,administration,poitiers" })
	void theCommandSaysWhatItKnows(String words) {
		assertThat(run(new ByteArrayOutputStream(), words.split(","))).isEqualTo(2);
	}

	@Test
	void aForgottenPasswordIsChosenAgainAndSessionsEnd() throws IOException {
		String mail = aMail();
		post("", linkIn(says("inviter", mail, "Anne", "responsable", NIORT)),
				Map.of("mot-de-passe", "une phrase à moi"));
		String before = signIn(mail, "une phrase à moi").getResponseCookies().getFirst("raccroche-espace").getValue();
		empty();

		EntityExchangeResult<String> known = post("", "/espace/mot-de-passe", Map.of("courriel", mail));
		EntityExchangeResult<String> unknown = post("", "/espace/mot-de-passe", Map.of("courriel", aMail()));
		assertThat(unknown.getResponseBody()).isEqualTo(known.getResponseBody());

		Portal.await("the mail is in the outbox", () -> !mails().isEmpty());
		assertThat(mails()).hasSize(1);
		String text = Files.readString(mails().getFirst()).replace("=\r\n", "");
		assertThat(text).contains("To: " + mail);
		String link = linkIn(text);
		post("", link, Map.of("mot-de-passe", "une autre phrase"));

		assertThat(get(before, "/espace").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(signIn(mail, "une phrase à moi").getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(signIn(mail, "une autre phrase").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
	}

	@Test
	void whoProvesTheirAddressWaitsNoLonger() throws IOException {
		String mail = aMail();
		post("", linkIn(says("inviter", mail, "Anne", "responsable", NIORT)),
				Map.of("mot-de-passe", "une phrase à moi"));
		for (int i = 0; i < 5; i++) {
			signIn(mail, "raté, encore raté " + i);
		}
		assertThat(signIn(mail, "une phrase à moi").getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
		empty();
		post("", "/espace/mot-de-passe", Map.of("courriel", mail));
		Portal.await("the mail is in the outbox", () -> !mails().isEmpty());
		post("", linkIn(Files.readString(mails().getFirst()).replace("=\r\n", "")),
				Map.of("mot-de-passe", "une autre phrase"));

		assertThat(signIn(mail, "une autre phrase").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
	}

	/** Nothing is told of accounts: of these nobody has one. */
	@ParameterizedTest
	@ValueSource(strings = { "", "x", "anne@", "anne dupont@academie.test" })
	void whatIsNoAddressIsSentNothingAndTold(String typed) {
		EntityExchangeResult<String> refused = post("", "/espace/mot-de-passe", Map.of("courriel", typed));

		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody()).contains("pas une adresse de courriel", "aria-invalid=\"true\"")
			.doesNotContain("un message est parti");
	}

	@ParameterizedTest
	@ValueSource(strings = { "court", "123456789012", "azertyuiop12", "motdepasse123", "abcdefghijkl", "raccroche2026",
			"aaaaaaaaaaaaaaaa", "AnneDupont2026" })
	void whatIsEasyToGuessIsNoPassword(String password) {
		String link = linkIn(says("inviter", aMail(), "Anne Dupont", "responsable", NIORT));
		EntityExchangeResult<String> refused = post("", link, Map.of("mot-de-passe", password));
		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody()).contains("petite phrase").doesNotContain(password + "\"");
	}

	@Test
	void whoKnowsTheirPasswordChangesIt() throws IOException {
		String mail = aMail();
		post("", linkIn(says("inviter", mail, "Anne Dupont", "responsable", NIORT)),
				Map.of("mot-de-passe", "une phrase à moi"));
		String here = signIn(mail, "une phrase à moi").getResponseCookies().getFirst("raccroche-espace").getValue();
		String elsewhere = signIn(mail, "une phrase à moi").getResponseCookies()
			.getFirst("raccroche-espace")
			.getValue();
		assertThat(get(here, "/espace/compte").getResponseBody()).contains("Anne Dupont", mail, "FOQUALE de Niort");
		String path = "/espace/compte/mot-de-passe";

		assertThat(post(here, path, Map.of("actuel", "une phrase à moi", "nouveau", "court")).getResponseBody())
			.contains("12 caractères au moins");
		assertThat(
				post(here, path, Map.of("actuel", "je ne sais plus", "nouveau", "une autre phrase")).getResponseBody())
			.contains("pas votre mot de passe actuel");
		empty();
		EntityExchangeResult<String> changed = post(here, path,
				Map.of("actuel", "une phrase à moi", "nouveau", "une autre phrase"));

		assertThat(changed.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(get(elsewhere, "/espace").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(get(changed.getResponseCookies().getFirst("raccroche-espace").getValue(),
				"/espace/compte?fait=mot-de-passe")
			.getResponseBody()).contains("Votre mot de passe est changé");
		assertThat(signIn(mail, "une autre phrase").getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(mails()).hasSize(1);
		assertThat(Files.readString(mails().getFirst())).contains("To: " + mail, "Ne faites rien.");
		assertThat(Files.readString(mails().getFirst()).split("Bonjour,", -1)).as("once as text, once as HTML")
			.hasSize(3);
	}

	@Test
	void whoseNameWasMisspeltCorrectsIt() {
		String mail = aMail();
		post("", linkIn(says("inviter", mail, "Anne Dupond", "responsable", NIORT)),
				Map.of("mot-de-passe", "une phrase à moi"));
		String session = signIn(mail, "une phrase à moi").getResponseCookies().getFirst("raccroche-espace").getValue();
		EntityExchangeResult<String> refused = post(session, "/espace/compte/nom", Map.of("nom", "<b>Anne</b>"));
		assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponseBody()).contains("en lettres", "value=\"&lt;b>Anne&lt;/b>\"");

		post(session, "/espace/compte/nom", Map.of("nom", " Anne Dupont "));
		assertThat(get(session, "/espace/compte?fait=nom").getResponseBody()).contains("sous ce nom",
				"value=\"Anne Dupont\"");
		assertThat(get(signedIn(Who.ADMINISTRATOR), "/espace/journal").getResponseBody()).contains("a changé son nom",
				"Anne Dupond");
	}

	@Test
	void aLinkNeverNamesAHostThatWhoeverAskedMadeUp() throws IOException {
		String mail = aMail();
		says("inviter", mail, "Anne", "responsable", NIORT);
		empty();

		this.client.post()
			.uri("/espace/mot-de-passe")
			.header("Host", "ailleurs.example")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.bodyValue("courriel=" + mail + "&_csrf=" + token(""))
			.exchange()
			.expectStatus()
			.isOk();
		post("", "/espace/mot-de-passe", Map.of("courriel", mail));

		Portal.await("the second mail is in the outbox", () -> !mails().isEmpty());
		assertThat(mails()).hasSize(1);
		assertThat(Files.readString(mails().getFirst())).doesNotContain("ailleurs");
	}

	private static String aMail() {
		return UUID.randomUUID() + "@staff.test";
	}

	private static String linkIn(String text) {
		int begin = text.indexOf("/espace/invitation/");
		assertThat(begin).as(text).isNotNegative();
		return text.substring(begin).split("\\s")[0];
	}

	private String says(String... words) {
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		assertThat(run(answer, List.of(words).subList(1, words.length).toArray(String[]::new))).isZero();
		return answer.toString(StandardCharsets.UTF_8);
	}

	private int run(ByteArrayOutputStream answer, String... words) {
		return this.command.run(List.of(words), this.startup, new PrintStream(answer));
	}

	private void empty() throws IOException {
		for (Path mail : mails()) {
			Files.delete(mail);
		}
	}

	private List<Path> mails() {
		Path outbox = this.settings.dataDir().resolve("outbox");
		if (!Files.isDirectory(outbox)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(outbox)) {
			return files.filter((file) -> file.toString().endsWith(".eml")).toList();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
