package fr.raccroche.account.openid;

import fr.raccroche.account.session.Interrupted;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Somewhere else where one may sign in, as pages offer it.
 *
 * @param id name in the settings
 * @param name what people read
 */
public record IdentityProvider(String id, String name) {

	/** Where one begins, on the way to what was wanted. */
	public String towards(Interrupted wanted) {
		return with(Interrupted.ADDRESS, wanted.address());
	}

	/** Where one begins who was invited. */
	public String invited(String invitation) {
		return with(OpenIdRequests.INVITATION, invitation);
	}

	private String with(String parameter, String value) {
		return UriComponentsBuilder.fromPath(OpenIdProviders.ROOT + this.id)
			.queryParam(parameter, "{value}")
			.encode()
			.buildAndExpand(value)
			.toUriString();
	}

}
