package fr.raccroche.insight.digest;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import fr.raccroche.account.MailChoice;
import fr.raccroche.account.MailChoices;
import fr.raccroche.account.MailLevel;
import fr.raccroche.platform.mail.MailRound;
import fr.raccroche.site.Words;
import fr.raccroche.solution.reminder.RemindersOnRealEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Once a month a head of network is told what is new, what waits, and what is missing.
 */
class DigestTests extends RemindersOnRealEngine {

	@Autowired
	private DigestSweep sweep;

	@Autowired
	private MailChoices choices;

	@BeforeEach
	void aMonthBegins() throws Exception {
		kept(offer(anId()).titled("Un <atelier> tout neuf").ofNetwork(NIORT).in("79191").verifiedOn("2020-01-01"));
		ZonedDateTime now = this.clock.instant().atZone(Words.PARIS);
		this.clock.pass(Duration.between(now, now.plusMonths(1).withDayOfMonth(1).withHour(9)));
		MailRound.of(this.portal);
		SERVER.purgeEmailFromAllMailboxes();
	}

	@Test
	void headsAreToldOfTheirMonth() throws Exception {
		sweep();

		assertThat(mails(Who.HEAD)).singleElement().satisfies((mail) -> {
			assertThat(mail.getSubject()).startsWith("Votre lettre du mois : ");
			assertThat(mail.getHeader("List-Unsubscribe")[0]).startsWith("<" + PORTAL + "/espace/arret/");
			assertThat(part(mail, 0)).containsSubsequence("Votre réseau en chiffres", NIORT, "à confirmer",
					"Nouvelles offres", "Un <atelier> tout neuf", "Ce qui vous attend", "À confirmer maintenant",
					PORTAL + "/espace", "Ce qui manque à moins de 30 km", PORTAL + "/espace/couverture",
					"Ne plus recevoir cette lettre");
			assertThat(part(mail, 1)).contains("Un &lt;atelier&gt; tout neuf").doesNotContain("<atelier>", "src=");
		});
		for (Who nobody : List.of(Who.CONTRIBUTOR, Who.COORDINATOR, Who.ADMINISTRATOR)) {
			assertThat(mails(nobody)).as(nobody.name()).isEmpty();
		}
	}

	@Test
	void whoHasNotAcceptedTheirInvitationGetsNoLetter() throws Exception {
		String awaited = awaitedAs(Who.HEAD.mandate);
		sweep();

		assertThat(mails(awaited)).isEmpty();
		assertThat(mails(Who.HEAD)).hasSize(1);
	}

	@Test
	void onceAMonthByOnePortal() throws Exception {
		Flux.merge(this.sweep.pass(), this.sweep.pass(), this.sweep.pass()).blockLast();
		this.clock.pass(Duration.ofDays(1));
		sweep();
		assertThat(mails(Who.HEAD)).hasSize(1);

		this.clock.pass(Duration.ofDays(31));
		sweep();
		assertThat(mails(Who.HEAD)).as("the next month").hasSize(2);
	}

	@Test
	void whatIsNewIsToldInOneLetterOnly() throws Exception {
		kept(offer(anId()).titled("De ce mois-ci").ofNetwork(NIORT).in("79191"));
		sweep();

		assertThat(part(mails(Who.HEAD).getFirst(), 0)).contains("Un <atelier> tout neuf")
			.doesNotContain("De ce mois-ci");
		SERVER.purgeEmailFromAllMailboxes();
		this.clock.pass(Duration.ofDays(31));
		sweep();
		assertThat(part(mails(Who.HEAD).getFirst(), 0)).contains("De ce mois-ci")
			.doesNotContain("Un <atelier> tout neuf");
	}

	@Test
	void neitherAtNightNorLateInTheMonthNorToWhoDoesNotWantIt() throws Exception {
		this.clock.pass(Duration.ofHours(20));
		sweep();
		assertThat(mails(Who.HEAD)).as("at night").isEmpty();
		this.clock.pass(Duration.ofDays(10).plusHours(6));
		sweep();
		assertThat(mails(Who.HEAD)).as("old news").isEmpty();

		aMonthBegins();
		this.choices
			.keep(new MailChoice(account(Who.HEAD), MailLevel.ALL, MailLevel.ALL, MailLevel.NONE, MailLevel.ALL))
			.block();
		try {
			sweep();
			assertThat(mails(Who.HEAD)).isEmpty();
		}
		finally {
			this.choices
				.keep(new MailChoice(account(Who.HEAD), MailLevel.ALL, MailLevel.ALL, MailLevel.ALL, MailLevel.ALL))
				.block();
		}
	}

	@Test
	void itsLinkTurnsItOff() throws Exception {
		sweep();
		String off = part(mails(Who.HEAD).getFirst(), 0).replaceAll("(?s).*" + PORTAL + "(/espace/arret/\\S+).*", "$1");

		assertThat(get("", off).getResponseBody()).contains("lettres du mois");
		press(off, Map.of());

		assertThat(this.choices.find(account(Who.HEAD)).blockOptional().orElseThrow().digest())
			.isEqualTo(MailLevel.NONE);
		this.choices.keep(new MailChoice(account(Who.HEAD), MailLevel.ALL, MailLevel.ALL, MailLevel.ALL, MailLevel.ALL))
			.block();
	}

	private void sweep() {
		this.sweep.pass().block();
	}

}
