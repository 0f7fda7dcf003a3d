package fr.raccroche.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.platform.StartupRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Addresses that leave the site, on paper or in a mail, and so must say its name:
 * {@code raccroche.public-url}, or else the host that was asked for. What a proxy says of
 * it is not believed.
 */
@Component
public class PublicAddress {

	private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

	private final @Nullable String root;

	PublicAddress(RaccrocheSettings settings) {
		this.root = Optional.ofNullable(settings.publicUrl())
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.map(PublicAddress::checked)
			.orElse(null);
	}

	private static String checked(String text) {
		String root = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
		try {
			URI uri = new URI(root);
			boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
			if (web && uri.getHost() != null && uri.getUserInfo() == null && uri.getRawPath().isEmpty()
					&& uri.getQuery() == null && uri.getFragment() == null) {
				return root;
			}
		}
		catch (URISyntaxException ex) {
			// told below
		}
		throw new StartupRefused(
				"raccroche.public-url doit être une adresse comme https://exemple.fr, sans rien après (reçu : « %s »)."
					.formatted(text));
	}

	/** Whether it is the same whoever asks. */
	public boolean fixed() {
		return this.root != null;
	}

	/**
	 * Whether a mail may name the address that was asked for: whoever asks says which
	 * host that is, and could have others sent to their own.
	 */
	public boolean trusted(ServerWebExchange exchange) {
		String host = exchange.getRequest().getURI().getHost();
		return fixed() || host != null && HERE.contains(host);
	}

	/**
	 * The address of a page, whole when it is the same whoever asks.
	 * @param path from the root
	 */
	public String of(String path) {
		return (this.root != null) ? this.root + path : path;
	}

	/**
	 * The whole address of a page.
	 * @param path from the root
	 * @param exchange what was asked
	 */
	public String of(String path, ServerWebExchange exchange) {
		if (this.root != null) {
			return this.root + path;
		}
		URI asked = exchange.getRequest().getURI();
		return asked.getScheme() + "://" + asked.getRawAuthority() + path;
	}

}
