package fr.raccroche.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.support.IdentityServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody whom a provider of identities knows: it says who they are, we say what they
 * may do.
 */
class OpenIdTests extends StaffOnRealEngine {

	@Autowired
	private Invitations invitations;

	private IdentityServer provider;

	@BeforeEach
	void provider() {
		this.provider = IdentityServer.running(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "essai", "signe" })
	void whoHasAnAccountOfThatAddressIsLedWhereTheyWanted(String by) {
		Account account = invited(Role.HEAD);
		String name = this.provider.knows(aName(), account.mail().toUpperCase(), true);

		Surfer surfer = new Surfer(this.port);
		HttpResponse<String> desk = surfer.signsIn(by, name, "?suite=%2Fespace%2Foffres");

		assertThat(desk.uri().getPath()).isEqualTo("/espace/offres");
		assertThat(this.accounts.find(account.id()).block().awaited()).isFalse();
		assertThat(surfer.opens("/espace/compte").body()).contains(account.mail())
			.doesNotContain("Mot de passe actuel");
	}

	@Test
	void anAddressThatTheProviderHasNotVerifiedOpensNothing() {
		Account account = invited(Role.HEAD);
		String name = this.provider.knows(aName(), account.mail(), false);

		assertThat(new Surfer(this.port).signsIn("essai", name, "").body())
			.contains("Essai Connect vous a bien reconnu, mais n'ouvre aucun compte");
	}

	@Test
	void whoHasNoAccountIsToldWhatToDo() {
		String name = this.provider.knows(aName(), aName() + "@ailleurs.test", true);
		Surfer surfer = new Surfer(this.port);
		HttpResponse<String> door = surfer.signsIn("essai", name, "?suite=%2Fespace%2Foffres");

		assertThat(door.uri().getPath()).isEqualTo("/espace/connexion");
		assertThat(door.body()).contains("Ouvrez le lien de votre invitation")
			.contains("name=\"suite\" value=\"/espace/offres\"");
		assertThat(surfer.opens("/espace").uri().getPath()).isEqualTo("/espace/connexion");
	}

	@Test
	void anIdentityStaysTheirsWhenTheAddressGoesToSomebodyElse() {
		Account account = invited(Role.HEAD);
		String name = this.provider.knows(aName(), account.mail(), true);
		new Surfer(this.port).signsIn("essai", name, "");

		this.provider.knows(name, "mariee@staff.test", true);
		String successor = this.provider.knows(aName(), account.mail(), true);

		Surfer surfer = new Surfer(this.port);
		surfer.signsIn("essai", name, "");
		assertThat(surfer.opens("/espace/compte").body()).contains(account.mail());
		assertThat(new Surfer(this.port).signsIn("essai", successor, "").uri().getPath())
			.isEqualTo("/espace/connexion");
	}

	@Test
	void anInvitationIsAcceptedWithAnIdentityOfAnotherAddressOnce() throws IOException {
		Account account = invited(Role.CONTRIBUTOR);
		String path = this.invitations.invite(account);
		String invitation = path.substring(Invitations.PATH.length());
		assertThat(get("", path).getResponseBody()).contains("Continuer avec Essai Connect");

		String name = this.provider.knows(aName(), "chez-moi@ailleurs.test", true);
		Surfer surfer = new Surfer(this.port);
		HttpResponse<String> asked = surfer.signsIn("essai", name, "?invitation=" + invitation);
		assertThat(asked.body()).contains("dans le compte <strong>" + account.mail());
		assertThat(surfer.opens("/espace").uri().getPath()).as("nothing is bound yet").isEqualTo("/espace/connexion");
		assertThat(surfer.binds(asked).uri().getPath()).isEqualTo("/espace");
		assertThat(surfer.opens("/espace/compte").body()).contains(account.mail());

		assertThat(get("", path).getStatus().value()).isEqualTo(410);
		String other = this.provider.knows(aName(), "un-autre@ailleurs.test", true);
		assertThat(new Surfer(this.port).signsIn("essai", other, "?invitation=" + invitation).uri().getPath())
			.isEqualTo("/espace/connexion");
	}

	@Test
	void whoWasInvitedToAnotherAccountMovesThere() throws IOException {
		Account former = invited(Role.CONTRIBUTOR);
		String name = this.provider.knows(aName(), former.mail(), true);
		Surfer before = new Surfer(this.port);
		before.signsIn("essai", name, "");
		Account next = invited(Role.HEAD);
		String link = this.invitations.invite(next).substring(Invitations.PATH.length());

		Surfer surfer = new Surfer(this.port);
		surfer.binds(surfer.signsIn("essai", name, "?invitation=" + link));

		assertThat(surfer.opens("/espace/compte").body()).contains(next.mail());
		Surfer later = new Surfer(this.port);
		later.signsIn("essai", name, "");
		assertThat(later.opens("/espace/compte").body()).contains(next.mail());
		assertThat(this.accounts.find(former.id()).block().identities()).isEmpty();
		assertThat(before.opens("/espace").uri().getPath()).isEqualTo("/espace/connexion");
		String homonym = this.provider.knows(aName(), former.mail(), true);
		assertThat(new Surfer(this.port).signsIn("essai", homonym, "").uri().getPath())
			.as("the address of what one left opens it no more")
			.isEqualTo("/espace/connexion");
	}

	@Test
	void nobodyIsBoundByAnAddressThatSomebodySends() throws IOException {
		Account attacker = invited(Role.HEAD);
		String link = this.invitations.invite(attacker).substring(Invitations.PATH.length());
		Account victim = invited(Role.HEAD);
		String name = this.provider.knows(aName(), victim.mail(), true);

		Surfer surfer = new Surfer(this.port);
		surfer.signsIn("essai", name, "?invitation=" + link);

		assertThat(this.accounts.find(attacker.id()).block().identities()).isEmpty();
		surfer.opens("/espace/openid/essai");
		assertThat(surfer.opens("/espace/compte").body()).contains(victim.mail());
		assertThat(get("", "/espace/openid/essai/lien").getStatus().value()).as("in another browser").isEqualTo(410);
	}

	@Test
	void aLinkEndsTheIdentityBefore() throws IOException {
		Account account = invited(Role.HEAD);
		String before = this.provider.knows(aName(), account.mail(), true);
		new Surfer(this.port).signsIn("essai", before, "");

		String after = this.provider.knows(aName(), account.mail(), true);
		String link = this.invitations.invite(account).substring(Invitations.PATH.length());
		Surfer surfer = new Surfer(this.port);
		assertThat(surfer.binds(surfer.signsIn("essai", after, "?invitation=" + link)).uri().getPath())
			.isEqualTo("/espace");

		assertThat(new Surfer(this.port).signsIn("essai", after, "").uri().getPath()).isEqualTo("/espace");
		assertThat(new Surfer(this.port).signsIn("essai", before, "").uri().getPath()).isEqualTo("/espace/connexion");
	}

	@Test
	void aClosedAccountStaysClosed() throws IOException {
		Account account = invited(Role.HEAD);
		String name = this.provider.knows(aName(), account.mail(), true);
		new Surfer(this.port).signsIn("essai", name, "");
		Account now = this.accounts.find(account.id()).block();
		this.writes.put(new Account(now.id(), now.mail(), now.name(), now.password(), now.mandates(), true,
				now.demonstration(), now.createdAt(), now.invitation(), now.identities(), now.linkOnly()));

		assertThat(new Surfer(this.port).signsIn("essai", name, "").uri().getPath()).isEqualTo("/espace/connexion");
	}

	@Test
	void nobodyIsSignedInByTheWayBackOfSomebodyElse() {
		Account account = invited(Role.HEAD);
		String name = this.provider.knows(aName(), account.mail(), true);
		Surfer attacker = new Surfer(this.port);
		String back = attacker.stopsOnTheWayBack("essai", name);

		Surfer victim = new Surfer(this.port);
		assertThat(victim.opens(back).body()).contains("n'a pas abouti");
		assertThat(victim.opens("/espace").uri().getPath()).isEqualTo("/espace/connexion");

		assertThat(attacker.opens(back).uri().getPath()).isEqualTo("/espace");
		assertThat(attacker.opens(back).uri().getPath()).as("a second time").isEqualTo("/espace/connexion");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "https://ailleurs.test/", "//ailleurs.test", "/espace/../solutions", "%0d%0aSet-Cookie:a=b" })
	void nobodyIsLedElsewhere(String elsewhere) {
		Account account = invited(Role.HEAD);
		String name = this.provider.knows(aName(), account.mail(), true);

		assertThat(new Surfer(this.port)
			.signsIn("essai", name, "?suite=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8))
			.uri()).hasToString("http://localhost:%d/espace".formatted(this.port));
	}

	@Test
	void whoTurnsBackIsAtTheDoor() {
		Surfer surfer = new Surfer(this.port);
		String state = surfer.setsOut("essai");
		HttpResponse<String> door = surfer.opens("/espace/openid/essai/retour?error=access_denied&state=" + state);

		assertThat(door.body()).contains("elle s'est arrêtée en chemin chez Essai Connect");
	}

	@Test
	void whoSetsOutAgainAndAgainCarriesTheLastFourWays() {
		Surfer surfer = new Surfer(this.port);
		List<String> states = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			states.add(surfer.setsOut("essai"));
			this.clock.pass(Duration.ofSeconds(1));
		}

		assertThat(surfer.cookies()).filteredOn((name) -> name.startsWith("raccroche-openid-")).hasSize(4);
		String back = "/espace/openid/essai/retour?error=access_denied&state=";
		assertThat(surfer.opens(back + states.get(1)).body()).contains("n'a pas abouti");
		assertThat(surfer.opens(back + states.get(2)).body()).contains("arrêtée en chemin");
	}

	@Test
	void aProviderThatIsAwayKeepsNobodyFromTheirPassword() {
		assertThat(get("", "/espace/openid/absent").getStatus().value()).isEqualTo(503);
		assertThat(get("", "/espace/openid/absent").getResponseBody()).contains("Service absent ne répond pas");
		assertThat(get("", "/espace/openid/inconnu").getStatus().value()).isEqualTo(404);
		assertThat(signIn(Who.HEAD.mail(), PASSWORD).getStatus().value()).isEqualTo(303);
	}

	@Test
	void signingOutSignsOutThereToo() {
		Account account = invited(Role.HEAD);
		String name = this.provider.knows(aName(), account.mail(), true);
		Surfer surfer = new Surfer(this.port);
		HttpResponse<String> desk = surfer.signsIn("essai", name, "");

		HttpResponse<String> leaving = surfer.sends("/espace/deconnexion", Map.of("_csrf", tokenIn(desk.body())));
		Matcher onward = Pattern.compile("url=([^\"]+)").matcher(leaving.body());
		assertThat(onward.find()).as(leaving.body()).isTrue();
		HttpResponse<String> gone = surfer.opens(onward.group(1).replace("&amp;", "&"));

		assertThat(gone.uri()).hasToString("http://localhost:%d/espace/connexion?adieu".formatted(this.port));
		assertThat(gone.body()).contains("La déconnexion est faite");
		assertThat(surfer.opens("/espace/openid/essai").uri()).as("the password is asked for again")
			.hasToString(IdentityServer.issuer() + "/login");
	}

	@Test
	void theFirstSessionAfterALinkEndsThereToo() throws IOException {
		Account account = invited(Role.HEAD);
		String name = this.provider.knows(aName(), "chez-moi@ailleurs.test", true);
		String link = this.invitations.invite(account).substring(Invitations.PATH.length());
		Surfer surfer = new Surfer(this.port);
		HttpResponse<String> desk = surfer.binds(surfer.signsIn("essai", name, "?invitation=" + link));

		HttpResponse<String> leaving = surfer.sends("/espace/deconnexion", Map.of("_csrf", tokenIn(desk.body())));
		Matcher onward = Pattern.compile("url=([^\"]+)").matcher(leaving.body());
		assertThat(onward.find()).as(leaving.body()).isTrue();
		surfer.opens(onward.group(1).replace("&amp;", "&"));

		assertThat(surfer.opens("/espace/openid/essai").uri()).as("the password is asked for again")
			.hasToString(IdentityServer.issuer() + "/login");
	}

	/** What a provider may send, and what comes of it. */
	private enum Said {

		OVER(200), FORGED(400), FOR_ANOTHER_CLIENT(400), NO_LOGOUT(400), WITH_A_NONCE(400), NO_TOKEN(400);

		private final int status;

		Said(int status) {
			this.status = status;
		}

	}

	@ParameterizedTest
	@EnumSource
	void theProviderEndsSessionsWhenItProvesThatItIsIt(Said said) {
		Account account = invited(Role.HEAD);
		String name = this.provider.knows(aName(), account.mail(), true);
		Surfer surfer = new Surfer(this.port);
		surfer.signsIn("essai", name, "");
		String token = switch (said) {
			case OVER -> this.provider.logoutToken(name, (same) -> {
			});
			case FORGED -> this.provider.forgedLogoutToken(name);
			case FOR_ANOTHER_CLIENT -> this.provider.logoutToken(name, (claims) -> claims.audience("un-autre"));
			case NO_LOGOUT -> this.provider.logoutToken(name, (claims) -> claims.claim("events", Map.of()));
			case WITH_A_NONCE -> this.provider.logoutToken(name, (claims) -> claims.claim("nonce", "n"));
			case NO_TOKEN -> "rien";
		};

		assertThat(new Surfer(this.port).sends("/espace/openid/essai/fin", Map.of("logout_token", token)).statusCode())
			.isEqualTo(said.status);
		assertThat(surfer.opens("/espace").uri().getPath())
			.isEqualTo((said == Said.OVER) ? "/espace/connexion" : "/espace");
	}

	@Test
	void aFormThatWasInterruptedIsTakenUpAgainBesideTheOtherTab() {
		Account account = invited(Role.HEAD);
		String name = this.provider.knows(aName(), account.mail(), true);
		Surfer surfer = new Surfer(this.port);
		HttpResponse<String> door = surfer.sends("/espace/compte/courriels", Map.of("rappels", "urgent"));
		assertThat(door.body()).contains("Votre session est finie").contains("target=\"_blank\"");

		surfer.signsIn("essai", name, "");
		HttpResponse<String> kept = surfer.sends("/espace/connexion",
				Map.of("_csrf", tokenIn(door.body()), "suite", "/espace/compte/courriels", "garde.rappels", "urgent"));

		assertThat(kept.body()).contains("Rien n'est perdu")
			.contains("action=\"/espace/compte/courriels\"")
			.contains("name=\"rappels\" value=\"urgent\"");
	}

	private Account invited(Role role) {
		String scope = (role == Role.HEAD) ? FoqualeNetwork.idOf(NIORT) : STRUCTURE;
		try {
			return this.writes.grant(aName() + "@staff.test", "Anne", Mandate.of(role, scope));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String aName() {
		return "anne-" + UUID.randomUUID();
	}

}
