package fr.raccroche.offer.network;

import java.util.List;
import java.util.Map;

import fr.raccroche.account.DeskSection.Row;
import fr.raccroche.account.StaffPage;
import fr.raccroche.site.Words;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkSheet;

/**
 * The networks of somebody of staff.
 *
 * @param page what surrounds it
 * @param rows one a network
 * @param founds whether they may make another
 * @param removed whether one has just been removed
 */
public record NetworksPage(StaffPage page, List<Row> rows, boolean founds, boolean removed) {

	static NetworksPage of(StaffPage page, List<FoqualeNetwork> networks, Map<String, String> academies, boolean founds,
			boolean removed) {
		return new NetworksPage(page,
				networks.stream()
					.map((network) -> new Row(network.name(), NetworkController.ADDRESS + "/" + network.id(),
							note(network, academies), network.sheet().bassins().isEmpty()))
					.toList(),
				founds, removed);
	}

	private static String note(FoqualeNetwork network, Map<String, String> academies) {
		NetworkSheet sheet = network.sheet();
		String academie = (network.academie() != null)
				? academies.getOrDefault(network.academie(), network.academie()) + " · " : "";
		return academie
				+ (sheet.bassins().isEmpty() ? "territoire à dessiner"
						: Words.count(sheet.bassins().size(), "bassin", "bassins") + ", "
								+ Words.count(sheet.communes().size(), "commune", "communes"))
				+ " · " + Words.count(sheet.members().size(), "établissement", "établissements") + " · "
				+ Words.count(sheet.contacts().size(), "contact", "contacts");
	}

}
