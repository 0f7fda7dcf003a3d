package fr.raccroche.territory.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import fr.raccroche.geo.Position;
import fr.raccroche.territory.Commune;
import org.jspecify.annotations.Nullable;

/**
 * The order of what was found: the better answer first, then the better known, or the
 * nearer when one knows where the person is.
 */
final class Ranking {

	/** Below so many inhabitants nobody is better known. */
	private static final double HAMLET = 100;

	/** Nearer than that, distance says nothing. */
	private static final double NEAR_KM = 5;

	/** What a former commune is of the one of today, roughly. */
	private static final double PART = 0.05;

	/** The most populated commune has about that power of ten of inhabitants. */
	private static final double MOST = 6.35;

	private final @Nullable Position near;

	private final boolean goingOn;

	private final Function<Commune, Optional<Commune>> heirs;

	/**
	 * @param near where the person is; null when not known
	 * @param goingOn whether the words are being typed
	 */
	Ranking(@Nullable Position near, boolean goingOn, Function<Commune, Optional<Commune>> heirs) {
		this.near = near;
		this.goingOn = goingOn;
		this.heirs = heirs;
	}

	/** Sorted, each commune once, with scores. */
	List<Match> rank(Collection<Candidate> candidates, int limit) {
		Collection<Candidate> merged = withHeirsOnce(candidates);
		boolean named = merged.stream().anyMatch((candidate) -> candidate.level().isTheName());
		Comparator<Candidate> best = Comparator.comparingDouble((Candidate candidate) -> value(candidate, named))
			.reversed()
			.thenComparing((candidate) -> !candidate.commune().type().current())
			.thenComparing((candidate) -> candidate.commune().key());
		List<Candidate> sorted = merged.stream().sorted(best).toList();
		return scored(ledByOneAtMost(sorted).stream().limit(limit).toList());
	}

	/** One much better known place may come before those of that very name, not more. */
	private static List<Candidate> ledByOneAtMost(List<Candidate> sorted) {
		Set<Candidate> order = new LinkedHashSet<>(sorted.subList(0, Math.min(1, sorted.size())));
		sorted.stream().filter((candidate) -> candidate.level() == Level.EXACT).forEach(order::add);
		order.addAll(sorted);
		return List.copyOf(order);
	}

	private List<Match> scored(List<Candidate> sorted) {
		List<Match> matches = new ArrayList<>();
		double ceiling = 1;
		for (Candidate candidate : sorted) {
			ceiling = Math.min(ceiling, score(candidate));
			matches.add(new Match(candidate.commune(), heir(candidate.commune()), candidate.level(), ceiling));
		}
		return matches;
	}

	private Commune heir(Commune commune) {
		return this.heirs.apply(commune).orElse(commune);
	}

	/**
	 * A former name and its heir are one answer: the heir, nearly as well placed as if
	 * the name were its own.
	 */
	private Collection<Candidate> withHeirsOnce(Collection<Candidate> candidates) {
		Map<String, Candidate> byKey = new LinkedHashMap<>();
		candidates.forEach((candidate) -> byKey.merge(candidate.commune().key(), candidate, this::better));
		Map<String, Candidate> merged = new HashMap<>();
		for (Candidate candidate : byKey.values()) {
			Candidate heir = byKey.get(heir(candidate.commune()).key());
			Candidate kept = (heir == null || heir == candidate) ? candidate : inherited(heir, candidate);
			merged.merge(kept.commune().key(), kept, this::better);
		}
		return merged.values();
	}

	private Candidate inherited(Candidate heir, Candidate former) {
		Level level = (former.level() == Level.EXACT) ? Level.NEARLY : former.level();
		return better(heir, new Candidate(heir.commune(), level));
	}

	private Candidate better(Candidate one, Candidate other) {
		return (one.level().weight(this.goingOn) >= other.level().weight(this.goingOn)) ? one : other;
	}

	private double value(Candidate candidate, boolean named) {
		Level level = candidate.level();
		// with no such name, first words are hardly better than first letters
		double weight = (this.goingOn && level == Level.FIRST_WORDS && !named) ? Level.BEGUN.weight(this.goingOn) + 0.3
				: level.weight(this.goingOn);
		return weight + (near() ? -Math.log10(kilometres(candidate.commune()) + NEAR_KM)
				: Math.log10(known(candidate) + HAMLET));
	}

	private boolean near() {
		return this.near != null;
	}

	private double kilometres(Commune commune) {
		Position position = commune.position();
		return (position != null && this.near != null) ? this.near.metresTo(position) / 1000 : 20_000;
	}

	private static double score(Candidate candidate) {
		return candidate.level().confidence() + 0.05 * importance(candidate.commune());
	}

	/** How well known a commune is, from 0 to 1. */
	static double importance(Commune commune) {
		return Math.min(1, Math.log10(population(commune) + 1.0) / MOST);
	}

	/**
	 * Inhabitants; of a former commune that nobody counts, a part of its heir's, when it
	 * has that very name.
	 */
	private double known(Candidate candidate) {
		Commune commune = candidate.commune();
		boolean former = !commune.type().current() && commune.type() != Commune.Type.USUELLE;
		return (former && commune.population() == null && candidate.level() == Level.EXACT)
				? population(heir(commune)) * PART : population(commune);
	}

	private static int population(Commune commune) {
		return Objects.requireNonNullElse(commune.population(), 0);
	}

}
