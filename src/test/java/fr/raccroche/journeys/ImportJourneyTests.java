package fr.raccroche.journeys;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.support.Browser;
import fr.raccroche.support.Visitor;
import fr.raccroche.support.Visitor.Device;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A head of network brings a file of offers, from its columns to its undoing.
 */
@ExtendWith(Browser.class)
class ImportJourneyTests extends StaffOnRealEngine {

	private static final String HEADER = "id;Genre;Titre;En une phrase;Qui;Commune;Téléphone;Places libres aujourd'hui\r\n";

	@ParameterizedTest
	@EnumSource(names = { "PHONE_WITHOUT_SCRIPTS", "COMPUTER" })
	void aFileIsReadWrittenAndTakenBack(Device device) {
		String known = kept(offer(anId()).titled("Atelier de la Sèvre").ofNetwork(NIORT).in("79191").places(3));
		String fresh = "Jardin " + UUID.randomUUID().toString().substring(0, 8);
		byte[] file = (HEADER + known
				+ ";e2c;Atelier de la Sèvre;On t'aide à trouver ta voie.;Structure de démonstration;79000 Niort;0549000000;8\r\n;mlds;"
				+ fresh + ";Tu jardines en petit groupe.;Lycée;79000 Niort;05 36 49 00 12;4\r\n;mlds;Refusée "
				+ "x".repeat(200) + ";Tu viens.;Lycée;Nulle part;rien;beaucoup\r\n")
			.getBytes(StandardCharsets.UTF_8);
		try (Visitor head = Visitor.with(device, this.port)) {
			// the browser says the status of a form that is refused on purpose
			head.mayLack(Pattern.compile("/espace/import"));
			head.signsIn(Who.HEAD.mail(), PASSWORD);
			head.opens("/espace/offres");
			head.follows("Importer un fichier");
			suits(head, device);
			head.brings("Votre fichier", "vide.csv", new byte[0]);
			head.presses("Relire ce fichier");
			head.sees("Ce fichier est vide");
			head.brings("Votre fichier", "offres.csv", file);
			head.presses("Relire ce fichier");
			head.seesTitle("Reconnaître les colonnes");
			suits(head, device);
			head.all("select").nth(4).selectOption("structure_nom");
			head.presses("Continuer");
			head.seesTitle("Relire avant d'importer");
			head.sees("n'est pas une commune connue");
			suits(head, device);
			head.follows("Modifiées");
			head.sees("Ligne 2 : Atelier de la Sèvre");
			head.presses("Importer 2 offres");
			head.seesTitle("2 offres importées");
			suits(head, device);
			head.follows("Annuler cet import");
			head.seesTitle("Annuler cet import ?");
			suits(head, device);
			head.presses("Annuler 2 offres importées");
			head.seesTitle("2 offres remises comme avant");
		}
	}

	/** Here, as a page that one opens. */
	private static void suits(Visitor head, Device device) {
		head.opens(String.valueOf(head.evaluates("() => location.pathname", null)));
		head.isServedAsValidHtml();
		head.scrollsOnlyDownwards();
		if (device.scripts()) {
			head.isServedAccessibly();
			head.readsEverythingInTheDark();
		}
		else {
			head.getsAsWideAs(320);
			head.scrollsOnlyDownwards();
			head.getsAsWideAs(360);
		}
	}

}
