package fr.raccroche.account;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.raccroche.platform.Command;
import fr.raccroche.platform.Mail;
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

	private static final String USAGE = """
			inviter COURRIEL "NOM" administration
			inviter COURRIEL "NOM" coordination ACADEMIE           (poitiers, orleans-tours...)
			inviter COURRIEL "NOM" responsable "NOM DU RESEAU"     (comme les offres l'écrivent)
			inviter COURRIEL "NOM" adjoint "NOM DU RESEAU"         (à côté de son responsable)
			inviter COURRIEL "NOM" contributeur IDENTIFIANT        (UAI ou autre identifiant de la structure)""";

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
		Optional<Role> role = (arguments.size() > 2) ? role(arguments.get(2)) : Optional.empty();
		if (role.isEmpty() || !Mail.isAddress(arguments.getFirst())
				|| arguments.size() != (role.get().scoped() ? 4 : 3)) {
			System.err.println(USAGE);
			return MISUSED;
		}
		startup.runForCommand();
		try {
			Mandate mandate = Mandate.of(role.get(), scope(role.get(), arguments));
			Account account = this.accounts.grant(arguments.getFirst(), arguments.get(1), mandate);
			this.journal.put(JournalAct.GIVEN, null, account.id(), mandate.words());
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

	private @Nullable String scope(Role role, List<String> arguments) throws IOException {
		return switch (role) {
			case ADMINISTRATOR -> null;
			case HEAD, DEPUTY -> network(arguments.get(3));
			case COORDINATOR, CONTRIBUTOR -> arguments.get(3);
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

	private static Optional<Role> role(String code) {
		return Stream.of(Role.values()).filter((role) -> role.code().equals(code)).findFirst();
	}

}
