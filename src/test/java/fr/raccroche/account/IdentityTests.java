package fr.raccroche.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.support.IdentityServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody sees what opens their account, unbinds it, and is told of each by mail.
 */
class IdentityTests extends StaffOnRealEngine {

	private static final String PAGE = "/espace/compte";

	private static final String UNBIND = PAGE + "/identites";

	@Autowired
	private Invitations invitations;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Journal journal;

	@Autowired
	private RaccrocheSettings settings;

	private IdentityServer provider;

	@BeforeEach
	void provider() {
		this.provider = IdentityServer.running(this.port);
	}

	@Test
	void whoComesByAProviderTheFirstTimeStaysSignedInElsewhere() throws IOException {
		Account account = withPassword();
		String office = session(account);

		String name = arrives(account).name();

		assertThat(get(office, PAGE).getStatus()).isEqualTo(HttpStatus.OK);
		assertThat(get(office, PAGE).getResponseBody())
			.containsPattern("(Essai Connect|Service signé)</strong>, depuis le")
			.contains("Délier")
			.doesNotContain(name);
	}

	@Test
	void anIdentityIsUnboundByWhoKnowsThePasswordAndEndsOtherSessions() throws IOException {
		Account account = withPassword();
		Arrival arrival = arrives(account);
		String here = session(account);
		String elsewhere = session(account);

		assertThat(post(here, UNBIND, unbinding("je ne sais plus")).getStatus())
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(here, UNBIND, unbinding("je ne sais plus")).getResponseBody())
			.contains("Ce n'est pas votre mot de passe actuel");
		assertThat(opens(arrival.surfer())).isEqualTo(PAGE);
		assertThat(post(here, UNBIND, unbinding(PASSWORD)).getResponseHeaders().getLocation())
			.hasToString(PAGE + "?fait=identite");

		assertThat(get(here, PAGE + "?fait=identite").getResponseBody()).contains("ce service n'ouvre plus")
			.doesNotContain("Délier");
		assertThat(get(elsewhere, PAGE).getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(opens(arrival.surfer())).isEqualTo("/espace/connexion");
		assertThat(this.journal.list(null, 20))
			.anyMatch((line) -> line.act() == JournalAct.UNBOUND && account.id().equals(line.by()));
	}

	@Test
	void whatWasUnboundIsBoundAgainByALinkAlone() throws IOException {
		Account account = withPassword();
		String name = arrives(account).name();
		post(session(account), UNBIND, unbinding(PASSWORD));

		assertThat(new Surfer(this.port).signsIn("essai", name, "").uri().getPath()).as("their address is the same")
			.isEqualTo("/espace/connexion");
		String link = this.invitations.invite(account).substring(Invitations.PATH.length());
		Surfer surfer = new Surfer(this.port);
		surfer.binds(surfer.signsIn("essai", name, "?invitation=" + link));
		assertThat(opens(surfer)).isEqualTo(PAGE);
		assertThat(new Surfer(this.port).signsIn("essai", name, "").uri().getPath()).isEqualTo("/espace");
	}

	@Test
	void whoIsNotAwaitedAnyMoreComesByNoProviderEither() throws IOException {
		Account account = invited();
		this.writes.put(account.speakingFor(List.of()));
		String name = this.provider.knows("anne-" + UUID.randomUUID(), account.mail(), true);

		assertThat(new Surfer(this.port).signsIn("essai", name, "").uri().getPath()).isEqualTo("/espace/connexion");
		this.writes.put(account);
		assertThat(new Surfer(this.port).signsIn("essai", name, "").uri().getPath()).isEqualTo("/espace");
	}

	@Test
	void theLastWayInStays() throws IOException {
		Account account = invited();
		Surfer surfer = arrives(account).surfer();
		HttpResponse<String> page = surfer.opens(PAGE);
		assertThat(page.body()).contains("C'est votre seule façon d'entrer").doesNotContain("Délier");

		HttpResponse<String> refused = surfer.sends(UNBIND,
				Map.of("_csrf", tokenIn(page.body()), "fournisseur", IdentityServer.issuer()));

		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("plus personne n'ouvrirait votre compte");
		assertThat(opens(surfer)).isEqualTo(PAGE);
	}

	@Test
	void aProviderThatIsGoneIsNoWayInButIsUnbound() throws IOException {
		Account account = invited();
		Surfer surfer = arrives(account).surfer();
		Account now = this.accounts.find(account.id()).block();
		Account both = now.knownAs(new Identity("https://parti.test", "anne"), this.clock.instant());
		this.writes.put(both);
		HttpResponse<String> page = surfer.opens(PAGE);
		String mark = tokenIn(page.body());
		assertThat(page.body()).contains("Délier parti.test").contains("votre seule façon");

		assertThat(surfer.sends(UNBIND, Map.of("_csrf", mark, "fournisseur", IdentityServer.issuer())).statusCode())
			.isEqualTo(422);
		surfer.sends(UNBIND, Map.of("_csrf", mark, "fournisseur", "https://parti.test"));

		assertThat(this.accounts.find(account.id()).block().identities()).extracting(BoundIdentity::issuer)
			.containsExactly(IdentityServer.issuer());
	}

	@Test
	void aFormFromElsewhereUnbindsNothing() throws IOException {
		Account account = withPassword();
		arrives(account);
		String here = session(account);

		assertThat(postWith(here, token(""), UNBIND, unbinding(PASSWORD)).getResponseHeaders().getLocation())
			.hasToString("/espace/compte");
		assertThat(this.accounts.find(account.id()).block().identities()).hasSize(1);
	}

	@Test
	void theHolderIsToldByMailOfWhatOpensTheirAccount() throws IOException {
		Account account = withPassword();
		String name = arrives(account).name();
		post(session(account), UNBIND, unbinding(PASSWORD));

		List<String> mails = mailsTo(account);
		assertThat(mails).hasSize(2)
			.allSatisfy((mail) -> assertThat(mail).contains("Ce n'était pas vous ?", "<p>Bonjour,</p>")
				.doesNotContain(name)
				.doesNotContain("localhost"));
		assertThat(mails.stream().map((mail) -> mail.lines().findFirst().orElseThrow())).containsExactlyInAnyOrder(
				"Une nouvelle façon d'entrer dans votre compte Raccroche",
				"Une façon d'entrer en moins dans votre compte Raccroche");
	}

	/**
	 * Somebody who came by the provider.
	 *
	 * @param name by which it knows them
	 * @param surfer their browser
	 */
	private record Arrival(String name, Surfer surfer) {
	}

	private Arrival arrives(Account account) {
		String name = this.provider.knows("anne-" + UUID.randomUUID(), account.mail(), true);
		Surfer surfer = new Surfer(this.port);
		assertThat(surfer.signsIn("essai", name, "").uri().getPath()).isEqualTo("/espace");
		return new Arrival(name, surfer);
	}

	private String opens(Surfer surfer) {
		return surfer.opens(PAGE).uri().getPath();
	}

	private static Map<String, String> unbinding(String password) {
		return Map.of("fournisseur", IdentityServer.issuer(), "actuel", password);
	}

	private String session(Account account) {
		return signIn(account.mail(), PASSWORD).getResponseCookies().getFirst("raccroche-espace").getValue();
	}

	private Account withPassword() throws IOException {
		return this.writes.put(invited().withPassword(this.passwords.hash(PASSWORD)));
	}

	private Account invited() throws IOException {
		return this.writes.grant(UUID.randomUUID() + "@staff.test", "Anne",
				Mandate.of(Role.HEAD, FoqualeNetwork.idOf(NIORT)));
	}

	/** Their subjects, texts and pages. */
	private List<String> mailsTo(Account account) throws IOException {
		try (Stream<Path> files = Files.list(this.settings.dataDir().resolve("outbox"))) {
			return files.filter((file) -> file.toString().endsWith(".eml"))
				.map(IdentityTests::message)
				.filter((message) -> header(message, "To").equals(account.mail()))
				.map((message) -> header(message, "Subject") + "\n" + body(message, 0) + "\n" + body(message, 1))
				.toList();
		}
	}

	private static MimeMessage message(Path file) {
		try {
			return new MimeMessage((Session) null, Files.newInputStream(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

	private static String header(MimeMessage message, String name) {
		try {
			return name.equals("Subject") ? message.getSubject() : message.getHeader(name, null);
		}
		catch (MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

	private static String body(MimeMessage message, int part) {
		try {
			return ((MimeMultipart) message.getContent()).getBodyPart(part).getContent().toString();
		}
		catch (IOException | MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

}
