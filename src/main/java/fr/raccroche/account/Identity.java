package fr.raccroche.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Who somebody is at a provider of identities (OpenID Connect Core, sections 2 and 5.7:
 * these two together never name anybody else, which an address of mail may).
 *
 * @param issuer address of the provider
 * @param subject what it calls them
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Identity(String issuer, String subject) {

	public Identity {
		if (issuer.isBlank() || subject.isBlank()) {
			throw new IllegalArgumentException("an identity without issuer or subject");
		}
	}

}
