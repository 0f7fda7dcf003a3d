package fr.raccroche.structure;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An establishment or another body, as all sources together tell it.
 *
 * @param id its UAI, or another stable name that is never shaped like one
 * @param identity who it is
 * @param life whether it exists
 * @param location where it is
 * @param contact how to reach it
 * @param served whose it is in charge of
 * @param sources who speaks of it
 */
public record Structure(String id, Identity identity, Life life, Location location, Contact contact,
		ServedTerritory served, List<Source> sources) {

	private static final Comparator<Claim> NEWEST_FIRST = Comparator.comparing(Claim::day).reversed();

	public Structure {
		// those written before had none
		served = (served != null) ? served : ServedTerritory.NONE;
		sources = List.copyOf(sources);
	}

	/**
	 * The present view of what sources say. For each aspect hand edits win, then the more
	 * specific source, then the newer; a doubtful position never beats a sound one, and
	 * what the winner does not know is taken from the next.
	 * @param claims at most one a source; at least one with an identity and a location
	 */
	public static Structure merge(String id, List<Claim> claims) {
		Identity identity = ranked(claims, Claim::identity, Source::identity).map(Claim::identity)
			.reduce(Identity::orElse)
			.orElseThrow(() -> new IllegalArgumentException("nobody says who " + id + " is"));
		Contact contact = ranked(claims, Claim::contact, Source::contact).map(Claim::contact)
			.reduce(Contact::orElse)
			.orElse(Contact.UNKNOWN);
		Life life = ranked(claims, Claim::life, Source::life).map(Claim::life).findFirst().orElse(Life.OPEN);
		ServedTerritory served = ranked(claims, Claim::served, Source::served).map(Claim::served)
			.findFirst()
			.orElse(ServedTerritory.NONE);
		return new Structure(id, identity, life, location(id, claims), contact, served,
				claims.stream().map(Claim::source).sorted().toList());
	}

	private static Location location(String id, List<Claim> claims) {
		List<Claim> ranked = ranked(claims, Claim::location, Source::location).toList();
		if (ranked.isEmpty()) {
			throw new IllegalArgumentException("nobody says where " + id + " is");
		}
		List<Location> places = ranked.stream().map(Claim::location).toList();
		Location first = places.getFirst();
		if (first.position() == null) {
			return places.stream()
				.filter((other) -> other.position() != null && other.commune().equals(first.commune()))
				.min(Comparator.comparing((other) -> !other.sound()))
				.map(first::withPointOf)
				.orElse(first);
		}
		boolean byHand = ranked.getFirst().source() == Source.MANUAL;
		return byHand ? first : places.stream().filter(Location::sound).findFirst().orElse(first);
	}

	/** The claims that speak of an aspect, the one that is believed first. */
	private static Stream<Claim> ranked(List<Claim> claims, Function<Claim, @Nullable Object> aspect,
			ToIntFunction<Source> specificity) {
		return claims.stream()
			.filter((claim) -> aspect.apply(claim) != null)
			.sorted(Comparator.comparingInt((Claim claim) -> specificity.applyAsInt(claim.source()))
				.reversed()
				.thenComparing(NEWEST_FIRST)
				.thenComparing(Claim::source));
	}

}
