package fr.raccroche.offer.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.offer.team.Surroundings;
import fr.raccroche.site.Words;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.structure.Networks;
import org.jspecify.annotations.Nullable;

/**
 * A network in front of somebody who may change it.
 *
 * @param visit who
 * @param around what else is theirs
 * @param kept the network, as it was read
 * @param changedBy who changed it last; says nothing before any change
 */
public record OpenNetwork(StaffVisit visit, Surroundings around, Networks.Kept kept, String changedBy) {

	public FoqualeNetwork network() {
		return this.kept.network();
	}

	public NetworkSheet sheet() {
		return network().sheet();
	}

	/** Address of its page. */
	public String href() {
		return NetworkController.ADDRESS + "/" + network().id();
	}

	/** "Dernier changement : 3 mars 2026, par Camille Durand."; null before any. */
	public @Nullable String lastChange() {
		Instant at = sheet().updatedAt();
		return (at != null) ? "Dernier changement : %s, par %s."
			.formatted(Words.day(LocalDate.ofInstant(at, Words.PARIS)), this.changedBy) : null;
	}

	/** Whether the reader may let it go beyond its académie. */
	public boolean mayGoBeyond() {
		String academie = network().academie();
		return this.around.reach().everything()
				|| academie != null && this.around.reach().academies().contains(academie);
	}

	/** "l'académie de Poitiers". */
	String academie() {
		String name = this.around.academies().getOrDefault(String.valueOf(network().academie()), "Académie inconnue");
		return "l'" + name.substring(0, 1).toLowerCase(Locale.FRENCH) + name.substring(1);
	}

	String dispute() {
		boolean own = this.visit.staff().account().id().equals(sheet().updatedBy());
		return "%s ce réseau pendant que vous écriviez. Votre texte est gardé ici : relisez, puis enregistrez."
			.formatted(own ? "Dans une autre page, vous avez changé" : this.changedBy + " a changé");
	}

}
