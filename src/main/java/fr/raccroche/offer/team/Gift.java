package fr.raccroche.offer.team;

import fr.raccroche.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would speak as, and for whom: what a mandate gives, before anybody has
 * it.
 *
 * @param role as what
 * @param scope id of the structure, the network or the académie; null for administration
 * @param label for whom, as people read it
 * @param academie of the network; null when it is not known, or for what is no network
 * @param whole whether the giver decides all that the structure offers
 */
public record Gift(Role role, @Nullable String scope, String label, @Nullable String academie, boolean whole) {

	private static final String ACADEMIE = "Académie ";

	/** What one may do then: "tenir à jour les offres de « Lycée Paul-Guérin »". */
	String words() {
		return switch (this.role) {
			case CONTRIBUTOR -> "tenir à jour les offres de « %s »".formatted(this.label);
			case DEPUTY -> "publier les offres de « %s », à côté de son responsable".formatted(this.label);
			case HEAD -> "être responsable de « %s »".formatted(this.label);
			case COORDINATOR -> "coordonner les réseaux de %s".formatted(academie(this.label));
			case ADMINISTRATOR -> "administrer le portail";
		};
	}

	/** "l'académie de Paris". */
	private static String academie(String label) {
		return label.startsWith(ACADEMIE) ? "l'a" + label.substring(1) : "l'académie « %s »".formatted(label);
	}

}
