package fr.raccroche.site;

/**
 * Somewhere to go.
 *
 * @param label what people read
 * @param href where it leads
 */
public record Link(String label, String href) {
}
