package fr.raccroche.account;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.raccroche.platform.Command;
import fr.raccroche.platform.StartupSequence;
import fr.raccroche.site.Site;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code inviter MAIL "NOM" ROLE [POUR QUI]} lets somebody sign in, and prints the link
 * by which they choose their password.
 */
@Component
class InviteCommand implements Command {

	private static final int FAILED = 1;

	private final AccountWrites accounts;

	private final Invitations invitations;

	private final Networks networks;

	private final Site site;

	private final Journal journal;

	InviteCommand(AccountWrites accounts, Invitations invitations, Networks networks, Site site, Journal journal) {
		this.journal = journal;
		this.accounts = accounts;
		this.invitations = invitations;
		this.networks = networks;
		this.site = site;
	}

	@Override
	public String name() {
		return "inviter";
	}

	@Override
	public int run(List<String> arguments, StartupSequence startup, PrintStream answer) {
		Optional<InviteRequest> request = InviteRequest.read(arguments);
		if (request.isEmpty()) {
			System.err.println(InviteRequest.USAGE);
			return MISUSED;
		}
		startup.runForCommand();
		return invite(request.get(), answer);
	}

	private int invite(InviteRequest request, PrintStream answer) {
		try {
			Mandate mandate = Mandate.of(request.role(), scope(request));
			Account account = this.accounts.grant(request.mail(), request.name(), mandate);
			this.journal.put(account.awaited() ? JournalAct.INVITED : JournalAct.GIVEN, null, account.id(),
					mandate.words());
			answer.writeBytes((text(account) + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
			return 0;
		}
		catch (IOException ex) {
			System.err.println("Le moteur de recherche ne répond pas : relancez la commande.");
			return FAILED;
		}
	}

	private String text(Account account) {
		if (!account.awaited()) {
			return "%s se connecte déjà : ses droits sont à jour.".formatted(account.mail());
		}
		return "À envoyer à %s, dans les %d jours :%n%s".formatted(account.mail(), Invitations.FIRST.toDays(),
				this.site.address(Invitations.PATH + this.invitations.issue(account, Invitations.FIRST)));
	}

	private @Nullable String scope(InviteRequest request) throws IOException {
		return switch (request.role()) {
			case ADMINISTRATOR -> null;
			case HEAD, DEPUTY -> network(Objects.requireNonNull(request.scope()));
			case COORDINATOR, CONTRIBUTOR -> request.scope();
		};
	}

	/**
	 * The id of the network of that name, which is known from now on; one that is known
	 * already keeps what is said of it.
	 */
	private String network(String name) throws IOException {
		FoqualeNetwork network = new FoqualeNetwork(FoqualeNetwork.idOf(name), name, List.of(), null, false);
		this.networks.create(network);
		return network.id();
	}

}
