package fr.raccroche.search;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A page that search engines may visit.
 *
 * @param url its address
 * @param changedAt when it last changed; null when not known
 */
public record Listed(String url, @Nullable Instant changedAt) {
}
