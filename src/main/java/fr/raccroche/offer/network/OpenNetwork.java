package fr.raccroche.offer.network;

import java.time.Instant;
import java.time.LocalDate;

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

	String dispute() {
		return "%s a changé ce réseau pendant que vous écriviez. Votre texte est gardé ici : relisez, puis enregistrez."
			.formatted(this.changedBy);
	}

}
