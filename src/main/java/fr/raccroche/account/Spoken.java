package fr.raccroche.account;

import java.util.List;

/**
 * For whom somebody speaks, as people read it.
 *
 * @param now "Responsable de réseau : Réseau FOQUALE de Niort"
 * @param later the same for what has not begun, with its first day
 */
public record Spoken(List<String> now, List<String> later) {

	public Spoken {
		now = List.copyOf(now);
		later = List.copyOf(later);
	}

}
