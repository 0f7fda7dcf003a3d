package fr.raccroche.search;

import java.util.Optional;
import java.util.Set;

import fr.raccroche.solution.Kind;
import fr.raccroche.structure.Nature;
import org.jspecify.annotations.Nullable;

/**
 * Whom one can talk to, by what they are; the order is the one of pages.
 */
public enum Adviser {

	/** The first door for everybody, and the only one before 16 beside the school. */
	CIO("cio", Set.of(Kind.CIO), Nature.CIO),
	MISSION_LOCALE("mission-locale", Set.of(Kind.MISSION_LOCALE), Nature.MISSION_LOCALE),
	/** Whoever answers for the platform: never the platform alone. */
	PSAD("psad", Set.of(Kind.PSAD), null),
	/** A network has no desk: those of its schools that take people back answer. */
	FOQUALE("foquale", Set.of(Kind.MLDS, Kind.PAQI, Kind.MICRO_LYCEE, Kind.RETOUR_ECOLE, Kind.MOREA), null);

	private final String code;

	private final Set<Kind> kinds;

	private final @Nullable Nature nature;

	Adviser(String code, Set<Kind> kinds, @Nullable Nature nature) {
		this.code = code;
		this.kinds = kinds;
		this.nature = nature;
	}

	/** As message files name it. */
	public String code() {
		return this.code;
	}

	/** Kinds of solution under which the catalogue knows them. */
	public Set<Kind> kinds() {
		return this.kinds;
	}

	/** What they are in the directory of structures; empty when it does not know them. */
	public Optional<Nature> nature() {
		return Optional.ofNullable(this.nature);
	}

}
