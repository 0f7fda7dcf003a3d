package fr.raccroche.account;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * An identity that opens an account.
 *
 * @param issuer address of the provider
 * @param subject what it calls them
 * @param since when it was bound; null when that was not noted yet
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BoundIdentity(String issuer, String subject, @Nullable Instant since) {

	static BoundIdentity of(Identity identity, Instant since) {
		return new BoundIdentity(identity.issuer(), identity.subject(), since);
	}

	Identity identity() {
		return new Identity(this.issuer, this.subject);
	}

}
