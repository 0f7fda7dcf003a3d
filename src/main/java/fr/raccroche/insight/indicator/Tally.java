package fr.raccroche.insight.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

import fr.raccroche.site.Words;
import fr.raccroche.solution.Solution;
import fr.raccroche.structure.FoqualeNetwork;

/**
 * What adds up in one scope while the catalogue goes by.
 */
final class Tally {

	private long offers;

	private long toConfirm;

	private long innovative;

	private long places;

	private long withoutPlaces;

	private long datedPlaces;

	private long paused;

	private long networks;

	private long partners;

	private long members;

	private final Map<String, Long> kinds = new HashMap<>();

	private final Map<String, Long> fields = new HashMap<>();

	/** One more that is published. */
	void add(Solution solution, LocalDate today) {
		this.offers++;
		this.kinds.merge(solution.kind().code(), 1L, Long::sum);
		this.fields.merge(solution.field().code(), 1L, Long::sum);
		if (solution.innovative()) {
			this.innovative++;
		}
		if (solution.verification().recheckOn().filter((day) -> day.isAfter(today)).isEmpty()) {
			this.toConfirm++;
		}
		addPlaces(solution, today);
	}

	/**
	 * Whom one turns to has no places. The desk asks for the places left now of all that
	 * do not say them, those that only tell of a day of entry too.
	 */
	private void addPlaces(Solution solution, LocalDate today) {
		Integer left = solution.entry().placesLeft(today);
		this.places += (left != null) ? left : 0;
		if (solution.entry().places() != null || solution.kind().guide().contactKind()) {
			return;
		}
		if (solution.entry().tellsPlaces(today)) {
			this.datedPlaces++;
		}
		else {
			this.withoutPlaces++;
		}
	}

	/** One more that is paused. */
	void addPaused() {
		this.paused++;
	}

	/** What a network says of itself. */
	void add(FoqualeNetwork network) {
		this.networks++;
		this.partners += network.sheet().partners().size();
		this.members += network.sheet().members().size();
	}

	/** What it is now. */
	MonthlyCount count(Scope scope, Instant at) {
		boolean ofNetworks = scope.holdsNetworks() || scope.level() == Scope.Level.NETWORK;
		return new MonthlyCount(scope.code(), YearMonth.from(at.atZone(Words.PARIS)), at, this.offers, this.toConfirm,
				this.innovative, this.places, this.withoutPlaces, this.datedPlaces, this.paused, this.kinds,
				this.fields, scope.holdsNetworks() ? this.networks : null, ofNetworks ? this.partners : null,
				ofNetworks ? this.members : null);
	}

}
