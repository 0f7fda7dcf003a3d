package fr.raccroche.search.web;

/**
 * One choice of a list.
 *
 * @param value what it sends
 * @param label what people read
 * @param chosen whether it is chosen
 */
public record Option(String value, String label, boolean chosen) {
}
