package fr.raccroche.account;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.raccroche.search.SearchOnRealEngine;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Author;
import fr.raccroche.solution.Edit;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.Solutions;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import fr.raccroche.support.IdentityServer;
import fr.raccroche.support.MovableClock;
import fr.raccroche.support.MovableTime;
import fr.raccroche.support.SolutionBuilder;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/**
 * What specifications of the pages of staff stand on: two networks, an account of every
 * role, and a portal whose clock the test moves.
 */
@Import(MovableTime.class)
public abstract class StaffOnRealEngine extends SearchOnRealEngine {

	protected static final String NIORT = "Réseau FOQUALE de Niort";

	protected static final String ARRAS = "Réseau FOQUALE d'Arras";

	protected static final String STRUCTURE = "0790031E";

	protected static final String PASSWORD = "une petite phrase";

	private static final String COOKIE = "raccroche-espace";

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	@Autowired
	protected MovableClock clock;

	@Autowired
	protected Accounts accounts;

	@Autowired
	protected AccountWrites writes;

	@Autowired
	protected Solutions solutions;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Networks networks;

	@LocalServerPort
	protected int port;

	protected WebTestClient client;

	/** Somebody in front of the pages of staff. */
	protected enum Who {

		HEAD(Role.HEAD, FoqualeNetwork.idOf(NIORT)), OTHER_HEAD(Role.HEAD, FoqualeNetwork.idOf(ARRAS)),
		CONTRIBUTOR(Role.CONTRIBUTOR, STRUCTURE), DEPUTY(Role.DEPUTY, FoqualeNetwork.idOf(NIORT)),
		COORDINATOR(Role.COORDINATOR, "poitiers"), OTHER_COORDINATOR(Role.COORDINATOR, "lille"),
		ADMINISTRATOR(Role.ADMINISTRATOR, null);

		public final Mandate mandate;

		Who(Role role, String scope) {
			this.mandate = Mandate.of(role, scope);
		}

		public String mail() {
			return name().toLowerCase().replace('_', '-') + "@staff.test";
		}

	}

	/**
	 * Two ways in beside passwords, and one that never answers; some texts that may be
	 * changed.
	 */
	@DynamicPropertySource
	static void identities(DynamicPropertyRegistry settings) {
		Map.of("essai", "Essai Connect", "signe", "Service signé", "absent", "Service absent").forEach((id, name) -> {
			String registration = "spring.security.oauth2.client.registration." + id + ".";
			settings.add(registration + "client-id", () -> IdentityServer.CLIENT);
			settings.add(registration + "client-secret", () -> IdentityServer.SECRET);
			settings.add(registration + "client-name", () -> name);
			settings.add(registration + "client-authentication-method", () -> "client_secret_post");
			settings.add("spring.security.oauth2.client.provider." + id + ".issuer-uri",
					() -> id.equals("absent") ? "http://localhost:1" : IdentityServer.issuer());
		});
		settings.add("spring.security.oauth2.client.provider.signe.user-info-uri",
				() -> IdentityServer.issuer() + "/signed-userinfo");
		settings.add("raccroche.openid.trusted-mail", () -> "signe");
		settings.add("raccroche.portal.editable-texts", () -> "home, results, help, families, layout, codes");
	}

	@BeforeEach
	void staff() throws IOException {
		this.client = WebTestClient.bindToServer()
			.baseUrl("http://localhost:" + this.port)
			.responseTimeout(Duration.ofSeconds(30))
			.build();
		// yesterday's failed attempts are forgotten
		this.clock.pass(Duration.ofDays(1));
		if (this.accounts.findByMail(Who.HEAD.mail()).blockOptional().isPresent()) {
			return;
		}
		for (String name : List.of(NIORT, ARRAS)) {
			this.networks.keep(new FoqualeNetwork(FoqualeNetwork.idOf(name), name, List.of(), null, false));
		}
		// a hash says how slow it is: hundreds of sign-ins need not be
		String hash = new BCryptPasswordEncoder(4).encode(PASSWORD);
		for (Who who : Who.values()) {
			Account account = this.writes.grant(who.mail(), who.mandate.role().label(), who.mandate);
			this.writes.put(account.withPassword(hash));
		}
		// gets the mails that a head gets: only where a test says so
		speaksFor(Who.DEPUTY);
	}

	/** Keeps it as an import would, under an id of its own. */
	protected String kept(SolutionBuilder builder) {
		return kept(builder.published());
	}

	protected String kept(Solution solution) {
		this.solutions.save(new Edit(solution, 0, Author.imported("solutions", "essai.csv", 1))).block();
		return solution.id().value();
	}

	/** The id of their account. */
	protected String account(Who who) {
		return accountOf(who).id();
	}

	protected Account accountOf(Who who) {
		return this.accounts.findByMail(who.mail()).blockOptional().orElseThrow();
	}

	/** From now on they sign in with that one. */
	protected void hasPassword(Who who, String password) throws IOException {
		this.writes.put(accountOf(who).withPassword(this.passwords.hash(password)));
	}

	/** From now on they speak for these alone. */
	protected void speaksFor(Who who, Mandate... mandates) throws IOException {
		Account account = this.accounts.findByMail(who.mail()).blockOptional().orElseThrow();
		this.writes.put(account.speakingFor(List.of(mandates)));
	}

	protected void closes(Who who, boolean closed) throws IOException {
		Account now = this.accounts.findByMail(who.mail()).blockOptional().orElseThrow();
		this.writes.put(new Account(now.id(), now.mail(), now.name(), now.password(), now.mandates(), closed,
				now.demonstration(), now.createdAt(), now.invitation(), now.identities(), now.linkOnly()));
	}

	/** Address of somebody who is invited to speak so until tonight, and has not come. */
	protected String awaitedAs(Mandate mandate) throws IOException {
		String mail = UUID.randomUUID() + "@staff.test";
		this.writes.grant(mail, "Personne Invitée",
				new Mandate(mandate.role(), mandate.scope(), null, Words.today(this.clock), null));
		return mail;
	}

	/** From now on they are known at these providers too. */
	protected void opensBy(Who who, String... issuers) throws IOException {
		Account account = accountOf(who);
		for (String issuer : issuers) {
			account = account.knownAs(new Identity(issuer, who.name()), this.clock.instant());
		}
		this.writes.put(account);
	}

	protected static String anId() {
		return "o-" + UUID.randomUUID();
	}

	protected Solution now(String id) {
		return this.solutions.find(new SolutionId(id)).blockOptional().orElseThrow().solution();
	}

	/** What the cookie of a fresh session holds. */
	protected String signedIn(Who who) {
		EntityExchangeResult<String> answer = signIn(who.mail(), PASSWORD);
		ResponseCookie cookie = answer.getResponseCookies().getFirst(COOKIE);
		if (cookie == null) {
			throw new AssertionError("not signed in: " + answer);
		}
		return cookie.getValue();
	}

	protected EntityExchangeResult<String> signIn(String mail, String password) {
		return post("", "/espace/connexion", Map.of("courriel", mail, "mot-de-passe", password));
	}

	protected EntityExchangeResult<String> get(String session, String path) {
		return this.client.get()
			.uri(path)
			.header(HttpHeaders.COOKIE, COOKIE + "=" + session)
			.exchange()
			.expectBody(String.class)
			.returnResult();
	}

	/** Sends a form as a page shown in that session would. */
	protected EntityExchangeResult<String> post(String session, String path, Map<String, String> fields) {
		return postWith(session, token(session), path, fields);
	}

	protected EntityExchangeResult<String> postWith(String session, String token, String path,
			Map<String, String> fields) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.setAll(fields);
		form.set("_csrf", token);
		return send(session, path, form);
	}

	/** Sends a form whose fields may have several values. */
	protected EntityExchangeResult<String> postAll(String session, String path, MultiValueMap<String, String> fields) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>(fields);
		form.set("_csrf", token(session));
		return send(session, path, form);
	}

	private EntityExchangeResult<String> send(String session, String path, MultiValueMap<String, String> form) {
		return this.client.post()
			.uri(path)
			.header(HttpHeaders.COOKIE, COOKIE + "=" + session)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(BodyInserters.fromFormData(form))
			.exchange()
			.expectBody(String.class)
			.returnResult();
	}

	/** What forms carry that are shown in that session. */
	protected String token(String session) {
		return tokenIn(String.valueOf(get(session, "/espace/connexion").getResponseBody()));
	}

	protected static String tokenIn(String page) {
		Matcher token = TOKEN.matcher(page);
		if (!token.find()) {
			throw new AssertionError("no form in " + page);
		}
		return token.group(1);
	}

}
