package fr.raccroche.solution;

import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A word of a closed list of the public contract.
 */
public interface Coded {

	/** The code, as addresses and files carry it. */
	@JsonValue
	String code();

	/** What people read, in French. */
	String label();

	/** What staff reads, who is not the young person it speaks of. */
	default String staffLabel() {
		return label();
	}

	static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String code) {
		return Stream.of(list.getEnumConstants()).filter((word) -> word.code().equals(code)).findFirst();
	}

}
