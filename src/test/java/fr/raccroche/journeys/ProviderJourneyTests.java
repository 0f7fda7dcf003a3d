package fr.raccroche.journeys;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

import fr.raccroche.account.Account;
import fr.raccroche.account.Invitations;
import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.support.Browser;
import fr.raccroche.support.IdentityServer;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who was invited comes in by a provider of identities, on a telephone, and
 * leaves again.
 */
@ExtendWith(Browser.class)
class ProviderJourneyTests extends StaffOnRealEngine {

	@Autowired
	private Invitations invitations;

	@Test
	void whoIsInvitedBindsAnIdentityAndLeavesAgain() throws IOException {
		Account account = this.writes.grant(UUID.randomUUID() + "@staff.test", "Anne Dupont",
				Mandate.of(Role.HEAD, FoqualeNetwork.idOf(NIORT)));
		String name = IdentityServer.running(this.port)
			.knows("anne-" + UUID.randomUUID(), "chez-moi@ailleurs.test", true);
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			head.goesBy(IdentityServer.issuer());
			head.mayLack(Pattern.compile(Pattern.quote(IdentityServer.issuer())));
			head.opens(this.invitations.invite(account));
			head.follows("Continuer avec Essai Connect");
			head.types("Username", name);
			head.types("Password", IdentityServer.PASSWORD);
			head.presses("Sign in");
			head.seesTitle("Lier votre compte");
			assertThat(head.opens("/espace/openid/essai/lien")).isEqualTo(200);
			head.isServedAsValidHtml();
			suits(head);
			head.presses("C'est bien moi : lier et entrer");
			head.seesTitle("Votre tableau de bord");

			assertThat(head.opens("/espace/compte")).isEqualTo(200);
			head.sees("C'est votre seule façon d'entrer");
			head.isServedAsValidHtml();
			suits(head);

			head.stays();
			head.presses("Se déconnecter");
			head.seesTitle("À bientôt");
			suits(head);
		}
	}

	@Test
	void whatIsBoundIsUnboundOnATelephone() throws IOException {
		opensBy(Who.OTHER_HEAD, "https://ailleurs.test", "https://un-service-au-nom-plus-long.exemple.test");
		try (Visitor head = Visitor.with(Device.PHONE, this.port)) {
			head.signsIn(Who.OTHER_HEAD.mail(), PASSWORD);
			head.opens("/espace/compte");
			head.types("Votre mot de passe, pour délier ailleurs.test", "je ne sais plus");
			head.presses("Délier ailleurs.test");
			head.sees("Ce n'est pas votre mot de passe actuel");
			suits(head);
			head.types("Votre mot de passe, pour délier ailleurs.test", PASSWORD);
			head.presses("Délier ailleurs.test");
			head.sees("C'est fait : ce service n'ouvre plus votre compte");
			suits(head);
		}
	}

	private static void suits(Visitor visitor) {
		visitor.getsAsWideAs(360);
		visitor.scrollsOnlyDownwards();
		visitor.isServedAccessibly();
		visitor.getsAsWideAs(1280);
		visitor.readsEverythingInTheDark();
		visitor.getsAsWideAs(320);
		visitor.scrollsOnlyDownwards();
		visitor.getsAsWideAs(360);
	}

}
