package fr.raccroche.account;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.support.IdentityServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A portal whose staff comes in through providers of identities alone.
 */
@TestPropertySource(properties = "raccroche.openid.passwords=false")
class WithoutPasswordsTests extends StaffOnRealEngine {

	private static final String REFUSED = "On n'entre pas ici avec un mot de passe";

	@Autowired
	private Invitations invitations;

	@Autowired
	private Passwords passwords;

	private IdentityServer provider;

	@BeforeEach
	void provider() {
		this.provider = IdentityServer.running(this.port);
	}

	@Test
	void theDoorHasNoPasswordAndTakesNone() throws IOException {
		Account account = this.writes.put(invited().withPassword(this.passwords.hash(PASSWORD)));
		assertThat(get("", "/espace/connexion").getResponseBody()).contains("Se connecter avec Essai Connect")
			.doesNotContain("type=\"password\"")
			.doesNotContain("/espace/mot-de-passe");

		EntityExchangeResult<String> answer = sends("/espace/connexion",
				Map.of("courriel", account.mail(), "mot-de-passe", PASSWORD));

		assertThat(answer.getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(answer.getResponseBody()).contains(REFUSED);
		assertThat(answer.getResponseCookies()).isEmpty();
	}

	@Test
	void noPasswordIsForgottenHere() {
		assertThat(get("", "/espace/mot-de-passe").getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(get("", "/espace/mot-de-passe").getResponseBody()).contains(REFUSED)
			.doesNotContain("name=\"courriel\"");
		assertThat(sends("/espace/mot-de-passe", Map.of("courriel", Who.HEAD.mail())).getStatus())
			.isEqualTo(HttpStatus.FORBIDDEN);
	}

	@Test
	void anInvitationLeadsToTheProvider() throws IOException {
		Account account = invited();
		String path = this.invitations.invite(account);
		assertThat(get("", path).getResponseBody()).contains("Continuer avec Essai Connect")
			.doesNotContain("mot de passe")
			.doesNotContain("type=\"password\"");

		assertThat(sends(path, Map.of("mot-de-passe", "une phrase à moi")).getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(this.accounts.find(account.id()).block().awaited()).isTrue();

		String name = this.provider.knows("anne-" + UUID.randomUUID(), "chez-moi@ailleurs.test", true);
		Surfer surfer = new Surfer(this.port);
		surfer.binds(surfer.signsIn("essai", name, "?invitation=" + path.substring(Invitations.PATH.length())));
		assertThat(surfer.opens("/espace/compte").body()).contains(account.mail());
		assertThat(get("", path).getResponseBody()).contains("à la personne qui vous a envoyé l'invitation");
	}

	@Test
	void aPasswordOfFormerDaysOpensAndChangesNothing() throws IOException {
		Account account = this.writes.put(invited().withPassword(this.passwords.hash(PASSWORD)));
		String name = this.provider.knows("anne-" + UUID.randomUUID(), account.mail(), true);
		Surfer surfer = new Surfer(this.port);
		surfer.signsIn("essai", name, "");

		String page = surfer.opens("/espace/compte").body();
		assertThat(page).contains("votre seule façon d'entrer").doesNotContain("type=\"password\"");
		Map<String, String> change = Map.of("_csrf", tokenIn(page), "actuel", PASSWORD, "nouveau", "une autre phrase");
		assertThat(surfer.sends("/espace/compte/mot-de-passe", change).statusCode()).isEqualTo(403);
		assertThat(surfer
			.sends("/espace/compte/identites",
					Map.of("_csrf", tokenIn(page), "fournisseur", IdentityServer.issuer(), "actuel", PASSWORD))
			.statusCode()).isEqualTo(422);
	}

	private Account invited() throws IOException {
		return this.writes.grant(UUID.randomUUID() + "@staff.test", "Anne",
				Mandate.of(Role.HEAD, FoqualeNetwork.idOf(NIORT)));
	}

	/** With a mark that a page for who is not signed in carries. */
	private EntityExchangeResult<String> sends(String path, Map<String, String> fields) {
		String door = postWith("", "", "/espace/compte/courriels", Map.of("rappels", "urgents")).getResponseBody();
		return postWith("", tokenIn(String.valueOf(door)), path, fields);
	}

}
