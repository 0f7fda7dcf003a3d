package fr.raccroche.structure;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who a structure is.
 *
 * @param name as people write it
 * @param natures what it is, the main one first
 * @param siret 14 digits
 * @param ownership public or private
 * @param boarding whether one can sleep there
 */
public record Identity(String name, List<Nature> natures, @Nullable String siret, @Nullable Ownership ownership,
		@Nullable Boolean boarding) {

	/**
	 * @throws IllegalArgumentException without a name or a nature, or for a SIRET of
	 * another length
	 */
	public Identity {
		natures = natures.stream().distinct().toList();
		if (name.isBlank() || natures.isEmpty()) {
			throw new IllegalArgumentException("a structure has a name and a nature");
		}
		if (siret != null && !siret.matches("\\d{14}")) {
			throw new IllegalArgumentException("no SIRET: " + siret);
		}
	}

	/** What is not known here, as the other one knows it. */
	public Identity orElse(Identity other) {
		boolean vague = this.natures.equals(List.of(Nature.AUTRE));
		return new Identity(this.name, vague ? other.natures : this.natures,
				(this.siret != null) ? this.siret : other.siret,
				(this.ownership != null) ? this.ownership : other.ownership,
				(this.boarding != null) ? this.boarding : other.boarding);
	}

}
