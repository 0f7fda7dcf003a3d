package fr.raccroche.intake;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;

import fr.raccroche.account.InventedStaff;
import fr.raccroche.account.Mandate;
import fr.raccroche.account.Role;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.platform.StartupTask;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * An account of every role, for the demonstration alone: its password is another one at
 * each start, and is printed.
 */
@Component
class DemonstrationStaff implements StartupTask {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	/** A network of the demonstration catalogue. */
	static final String NETWORK = "Réseau FOQUALE de Niort";

	private static final String STRUCTURE = "demo-79191-cio-de-niort";

	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int GROUPS = 4;

	private static final int GROUP = 4;

	private final InventedStaff accounts;

	private final Networks networks;

	private final boolean wanted;

	DemonstrationStaff(InventedStaff accounts, Networks networks, RaccrocheSettings settings) {
		this.accounts = accounts;
		this.networks = networks;
		this.wanted = settings.demonstration();
	}

	@Override
	public String label() {
		return "les comptes de démonstration";
	}

	@Override
	public int getOrder() {
		return CATALOGUE + 2;
	}

	@Override
	public boolean neededByCommands() {
		return false;
	}

	@Override
	public void run() throws IOException {
		if (!this.wanted) {
			return;
		}
		FoqualeNetwork network = new FoqualeNetwork(FoqualeNetwork.idOf(NETWORK), NETWORK, List.of(), "poitiers", true);
		this.networks.create(network);
		List<InventedStaff.Invented> staff = List.of(
				invented("responsable", "Nadège Morvan", Mandate.of(Role.HEAD, network.id())),
				invented("adjoint", "Yanis Lebrun", Mandate.of(Role.DEPUTY, network.id())),
				invented("contributeur", "Élodie Castan", Mandate.of(Role.CONTRIBUTOR, STRUCTURE)),
				invented("coordination", "Hervé Pasquier", Mandate.of(Role.COORDINATOR, "poitiers")),
				invented("administration", "Samia Delcourt", Mandate.of(Role.ADMINISTRATOR, null)));
		String password = password();
		this.accounts.keep(staff, password);
		logger.info("Comptes de démonstration, sur /espace, jusqu'au prochain démarrage : {} ; mot de passe {}",
				staff.stream().map(InventedStaff.Invented::mail).collect(Collectors.joining(", ")), password);
	}

	private static InventedStaff.Invented invented(String role, String name, Mandate mandate) {
		return new InventedStaff.Invented(role + "@raccroche.example", name, mandate);
	}

	/** Twenty bits a group: nobody guesses four. */
	private static String password() {
		SecureRandom random = new SecureRandom();
		StringBuilder password = new StringBuilder();
		for (int i = 0; i < GROUPS * GROUP; i++) {
			password.append((i > 0 && i % GROUP == 0) ? "-" : "")
				.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		}
		return password.toString();
	}

}
