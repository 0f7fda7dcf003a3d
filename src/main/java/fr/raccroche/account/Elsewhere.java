package fr.raccroche.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * At which provider of identities somebody signed in, so that they can sign out there
 * too, and be signed out from there.
 *
 * @param provider name in the settings
 * @param subject what the provider calls them
 * @param session what the provider calls its session; null when it did not say
 * @param idToken what it gave as a proof: it wants it back when they sign out
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Elsewhere(String provider, String subject, @Nullable String session, String idToken) {
}
