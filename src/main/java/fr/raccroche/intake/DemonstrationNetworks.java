package fr.raccroche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.platform.StartupTask;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * What some networks of the demonstration say of themselves; whoever changed one since is
 * not covered.
 */
@Component
class DemonstrationNetworks implements StartupTask {

	private static final String FILE = "/demo/networks.json";

	private final Networks networks;

	private final boolean wanted;

	DemonstrationNetworks(Networks networks, RaccrocheSettings settings) {
		this.networks = networks;
		this.wanted = settings.demonstration();
	}

	@Override
	public String label() {
		return "les réseaux de démonstration";
	}

	@Override
	public int getOrder() {
		return CATALOGUE + 1;
	}

	@Override
	public boolean neededByCommands() {
		return false;
	}

	@Override
	public void run() throws IOException {
		if (this.wanted) {
			for (FoqualeNetwork network : bundled()) {
				this.networks.introduce(network);
			}
		}
	}

	static List<FoqualeNetwork> bundled() throws IOException {
		try (InputStream file = Objects.requireNonNull(DemonstrationNetworks.class.getResourceAsStream(FILE), FILE)) {
			return List.of(JsonMapper.builder().build().readValue(file, FoqualeNetwork[].class));
		}
	}

}
