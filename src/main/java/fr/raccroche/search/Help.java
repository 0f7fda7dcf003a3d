package fr.raccroche.search;

import fr.raccroche.platform.RaccrocheSettings;
import org.jspecify.annotations.Nullable;

/**
 * What to do next, so that no search ends on nothing.
 *
 * @param freeNumber always there
 * @param contact the nearest CIO or mission locale, when little was found around a place
 */
public record Help(RaccrocheSettings.FreeNumber freeNumber, @Nullable Summary contact) {
}
