package fr.raccroche.structure;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who says something about a structure, and how specific it is about each aspect: the
 * higher number wins, a hand edit always.
 */
public enum Source {

	/** Somebody who knows, on a page of ours. */
	MANUAL("manuel", 9, 9, 9, 9),
	/** The ministry's directory: the richest. */
	DIRECTORY("annuaire-education", 3, 3, 2, 3),
	/** The ministry's addresses and positions: made for where. */
	GEOLOCATION("geolocalisation-etablissements", 2, 3, 3, 1),
	/** Onisep's lists of courses: only lycées, without positions. */
	ONISEP("onisep-ideo", 1, 1, 1, 1),
	/** Our own list of who is in charge of which communes, and of nothing else. */
	TERRITORIES("territoires", 0, 0, 0, 0);

	private final String code;

	private final int identity;

	private final int life;

	private final int location;

	private final int contact;

	Source(String code, int identity, int life, int location, int contact) {
		this.code = code;
		this.identity = identity;
		this.life = life;
		this.location = location;
		this.contact = contact;
	}

	/** The code, which for a file is the name of its format. */
	@JsonValue
	public String code() {
		return this.code;
	}

	int identity() {
		return this.identity;
	}

	int life() {
		return this.life;
	}

	int location() {
		return this.location;
	}

	int contact() {
		return this.contact;
	}

	/** Whom a structure is in charge of is said by hand or by our own list. */
	int served() {
		return (this == MANUAL) ? 1 : 0;
	}

	@JsonCreator
	static Source of(String code) {
		return Stream.of(values())
			.filter((source) -> source.code.equals(code))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no such source: " + code));
	}

}
