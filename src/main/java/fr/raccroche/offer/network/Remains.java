package fr.raccroche.offer.network;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.account.Account;
import fr.raccroche.account.AccountLists;
import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import fr.raccroche.offer.ProposalLists;
import fr.raccroche.site.Words;
import fr.raccroche.solution.NetworkLife;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkSheet;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * What a network still holds, that somebody would miss: it is removed when there is
 * nothing left.
 */
@Component
class Remains {

	private static final String TEAM = "/espace/equipe/";

	private final NetworkLife life;

	private final ProposalLists proposals;

	private final AccountLists accounts;

	private final Clock clock;

	Remains(NetworkLife life, ProposalLists proposals, AccountLists accounts, Clock clock) {
		this.life = life;
		this.proposals = proposals;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** Each with what to do first; empty when it may go. */
	Mono<List<RemovalPage.Remain>> of(OpenNetwork open) {
		FoqualeNetwork network = open.network();
		return Mono
			.zip(this.life.countOffers(network.names()), this.proposals.countFor(network.names()),
					this.accounts.listAround(List.of(network.id()), ""))
			.map((found) -> {
				List<RemovalPage.Remain> remains = new ArrayList<>();
				add(remains, found.getT1(), "offre porte son nom", "offres portent son nom",
						"À confier à un autre réseau, même retirées", "/espace/offres");
				add(remains, found.getT2(), "proposition attend une réponse", "propositions attendent une réponse",
						"À publier ou à rendre", "/espace/propositions");
				said(remains, open);
				found.getT3().forEach((account) -> people(remains, account, network));
				return remains;
			});
	}

	private static void said(List<RemovalPage.Remain> remains, OpenNetwork open) {
		NetworkSheet sheet = open.sheet();
		add(remains, sheet.bassins().size(), "bassin", "bassins", "À retirer", open.href() + "#bassins");
		add(remains, sheet.members().size(), "établissement", "établissements", "À retirer", open.href() + "#membres");
		add(remains, sheet.partners().size(), "partenaire", "partenaires", "À retirer", open.href() + "#partenaires");
		add(remains, sheet.contacts().size(), "contact", "contacts", "À retirer", open.href() + "#contacts");
	}

	private static void add(List<RemovalPage.Remain> remains, long count, String one, String several, String act,
			String href) {
		if (count > 0) {
			remains.add(new RemovalPage.Remain(Words.count(count, one, several), act, href));
		}
	}

	private void people(List<RemovalPage.Remain> remains, Account account, FoqualeNetwork network) {
		Stream<Mandate> theirs = account.mandates()
			.stream()
			.filter((mandate) -> mandate.role() == Role.HEAD || mandate.role() == Role.DEPUTY)
			.filter((mandate) -> network.id().equals(mandate.scope()) && !mandate.isOver(Words.today(this.clock)));
		theirs.forEach((mandate) -> remains.add(new RemovalPage.Remain(account.name() + " : " + mandate.role().label(),
				"Mettre fin à ce rôle", TEAM + account.id() + "/" + mandate.key())));
	}

}
