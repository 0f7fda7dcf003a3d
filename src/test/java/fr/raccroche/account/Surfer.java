package fr.raccroche.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.raccroche.support.IdentityServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser without scripts, which goes from the portal to the provider of identities and
 * back.
 */
final class Surfer {

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.ALWAYS)
		.build();

	private final int port;

	Surfer(int port) {
		this.port = port;
	}

	HttpResponse<String> opens(String address) {
		return send(HttpRequest.newBuilder(whole(address)));
	}

	HttpResponse<String> sends(String address, Map<String, String> fields) {
		String body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(whole(address))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/** Through the provider and back. */
	HttpResponse<String> signsIn(String by, String name, String query) {
		HttpResponse<String> there = opens("/espace/openid/" + by + query);
		return there.uri().getPath().equals("/login") ? password(there, name) : there;
	}

	/** Names of what it carries. */
	List<String> cookies() {
		CookieManager kept = (CookieManager) this.client.cookieHandler().orElseThrow();
		return kept.getCookieStore().getCookies().stream().map(HttpCookie::getName).toList();
	}

	/** Says that the identity shall open that account. */
	HttpResponse<String> binds(HttpResponse<String> asked) {
		return sends(asked.uri().getPath(), Map.of("_csrf", StaffOnRealEngine.tokenIn(asked.body())));
	}

	/** Sets out. @return the state that shall come back */
	String setsOut(String by) {
		HttpClient still = HttpClient.newBuilder().cookieHandler(this.client.cookieHandler().orElseThrow()).build();
		String there = location(send(still, HttpRequest.newBuilder(whole("/espace/openid/" + by))));
		Matcher state = Pattern.compile("[?&]state=([^&]+)").matcher(there);
		assertThat(state.find()).isTrue();
		return state.group(1);
	}

	/** As far as the provider leads back, but no farther. */
	String stopsOnTheWayBack(String by, String name) {
		opens("/espace/openid/" + by);
		HttpResponse<String> login = opens(IdentityServer.issuer() + "/login");
		sendsPassword(login, name);
		HttpClient still = HttpClient.newBuilder().cookieHandler(this.client.cookieHandler().orElseThrow()).build();
		String there = location(send(still, HttpRequest.newBuilder(whole("/espace/openid/" + by))));
		return location(send(still, HttpRequest.newBuilder(URI.create(there))));
	}

	private void sendsPassword(HttpResponse<String> login, String name) {
		HttpClient still = HttpClient.newBuilder().cookieHandler(this.client.cookieHandler().orElseThrow()).build();
		send(still, passwordForm(login, name));
	}

	private HttpResponse<String> password(HttpResponse<String> login, String name) {
		return send(passwordForm(login, name));
	}

	private HttpRequest.Builder passwordForm(HttpResponse<String> login, String name) {
		Matcher mark = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"").matcher(login.body());
		assertThat(mark.find()).as(login.body()).isTrue();
		String body = "username=%s&password=%s&_csrf=%s".formatted(name,
				URLEncoder.encode(IdentityServer.PASSWORD, StandardCharsets.UTF_8),
				URLEncoder.encode(mark.group(1), StandardCharsets.UTF_8));
		return HttpRequest.newBuilder(URI.create(IdentityServer.issuer() + "/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body));
	}

	private String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElseThrow();
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		return send(this.client, request);
	}

	private HttpResponse<String> send(HttpClient by, HttpRequest.Builder request) {
		try {
			// as browsers say: providers show a page to them, and problems to
			// programs
			return by.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private URI whole(String address) {
		return URI.create(address.startsWith("http") ? address : "http://localhost:" + this.port + address);
	}

}
