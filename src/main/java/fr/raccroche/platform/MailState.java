package fr.raccroche.platform;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of mails.
 *
 * @param server whether there is a server to take them
 * @param waiting how many it has not taken
 * @param refused how many of these it refused
 * @param serverAway whether it did not answer the last time
 * @param lastSentAt when it last took one, since the start; null for never
 */
public record MailState(boolean server, int waiting, int refused, boolean serverAway, @Nullable Instant lastSentAt) {
}
