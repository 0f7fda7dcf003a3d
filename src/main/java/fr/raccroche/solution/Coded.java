package fr.raccroche.solution;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word of a closed list of the public contract.
 */
public interface Coded {

	/** The code, as addresses and files carry it. */
	String code();

	/** What people read, in French. */
	String label();

	static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String code) {
		return Stream.of(list.getEnumConstants()).filter((word) -> word.code().equals(code)).findFirst();
	}

}
