package fr.raccroche.structure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A structure and what it was made of.
 *
 * @param structure the present view
 * @param claims what each source says, one a source
 * @param revision 1 at first, one more each time it is written
 * @param updatedAt when it was written
 */
public record StoredStructure(Structure structure, List<Claim> claims, long revision, Instant updatedAt) {

	public StoredStructure {
		claims = List.copyOf(claims);
	}

	/** A structure nobody spoke of before. */
	static StoredStructure first(String id, Claim claim, Instant now) {
		return new StoredStructure(Structure.merge(id, List.of(claim)), List.of(claim), 1, now);
	}

	/** The same with one more word. */
	StoredStructure with(Claim claim, Instant now) {
		List<Claim> all = new ArrayList<>(this.claims);
		all.removeIf((other) -> other.source() == claim.source());
		all.add(claim);
		return new StoredStructure(Structure.merge(this.structure.id(), all), all, this.revision + 1, now);
	}

	Optional<Claim> claimOf(Source source) {
		return this.claims.stream().filter((claim) -> claim.source() == source).findFirst();
	}

}
