package fr.raccroche.site;

/**
 * What the page of a failure shows.
 *
 * @param page what surrounds it
 * @param heading in a few words
 * @param sentence what is wrong
 * @param starting whether the site is only starting, and the page comes back by itself
 * @param passing whether trying again may help
 */
public record FailureView(Page page, String heading, String sentence, boolean starting, boolean passing) {
}
