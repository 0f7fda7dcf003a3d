package fr.raccroche.support;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * A real provider of identities (Spring Authorization Server on a server of its own), one
 * per JVM. Its people sign in with {@link #PASSWORD}.
 */
public final class IdentityServer {

	public static final String CLIENT = "raccroche";

	public static final String SECRET = "secret-de-raccroche";

	/** Of everybody there. */
	public static final String PASSWORD = "une phrase de la bas";

	/** Below those that a system gives to whoever asks for any. */
	private static final int LOWEST = 20_000;

	private static final int HIGHEST = 32_000;

	private static final IdentityServer ONLY = new IdentityServer();

	private final int port = freePort();

	private final RSAKey key = newKey();

	private final Map<String, Map<String, Object>> people = new HashMap<>();

	/** Where the portal of the moment is. */
	private volatile int portal;

	private boolean started;

	private IdentityServer() {
	}

	/** Address of the provider, which runs only once {@link #running} was asked for. */
	public static String issuer() {
		return "http://localhost:" + ONLY.port;
	}

	/** The provider, whose people come back to the portal on that port. */
	public static synchronized IdentityServer running(int portal) {
		ONLY.portal = portal;
		ONLY.start();
		return ONLY;
	}

	/**
	 * Somebody it knows.
	 * @param name by which they sign in there
	 * @param mail their address
	 * @param verified whether it says that it has verified it
	 * @return what it calls them
	 */
	public String knows(String name, String mail, boolean verified) {
		this.people.put(name, Map.of("email", mail, "email_verified", verified));
		return name;
	}

	/** What it sends when somebody's sessions are over there, with its own key. */
	public String logoutToken(String subject, Consumer<JWTClaimsSet.Builder> otherwise) {
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(issuer())
			.audience(CLIENT)
			.subject(subject)
			.issueTime(Date.from(Instant.now()))
			.expirationTime(Date.from(Instant.now().plusSeconds(120)))
			.jwtID(UUID.randomUUID().toString())
			.claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
		otherwise.accept(claims);
		return signed("logout+jwt", claims.build(), this.key);
	}

	/** The same, signed by somebody else. */
	public String forgedLogoutToken(String subject) {
		try {
			JWTClaimsSet claims = SignedJWT.parse(logoutToken(subject, (same) -> {
			})).getJWTClaimsSet();
			return signed("logout+jwt", claims, newKey());
		}
		catch (ParseException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String signed(String type, JWTClaimsSet claims, RSAKey by) {
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.key.getKeyID())
			.type(new JOSEObjectType(type))
			.build(), claims);
		try {
			token.sign(new RSASSASigner(by));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		return token.serialize();
	}

	/** Says who somebody is in a signed token. */
	private final class SignedAnswers extends HttpServlet {

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(issuer()).audience(CLIENT);
			String name = request.getUserPrincipal().getName();
			claims.subject(name).claim("email", IdentityServer.this.people.get(name).get("email"));
			response.setContentType("application/jwt");
			response.getWriter().write(signed("JWT", claims.build(), IdentityServer.this.key));
		}

	}

	private void start() {
		if (this.started) {
			return;
		}
		try {
			AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
			context.register(Setup.class);
			context.addBeanFactoryPostProcessor((beans) -> beans.registerSingleton("identityServer", this));
			Tomcat tomcat = new Tomcat();
			File base = Files.createTempDirectory("identity-server").toFile();
			tomcat.setBaseDir(base.getPath());
			tomcat.setHostname("localhost");
			tomcat.setPort(this.port);
			tomcat.getConnector();
			Context root = tomcat.addContext("", base.getPath());
			context.setServletContext(root.getServletContext());
			context.refresh();
			Tomcat.addServlet(root, "pages", new DispatcherServlet(context)).setLoadOnStartup(1);
			root.addServletMappingDecoded("/", "pages");
			// as ProConnect answers
			Tomcat.addServlet(root, "signed", new SignedAnswers());
			root.addServletMappingDecoded("/signed-userinfo", "signed");
			FilterDef security = new FilterDef();
			security.setFilterName("security");
			security.setFilter(new DelegatingFilterProxy("springSecurityFilterChain", context));
			root.addFilterDef(security);
			FilterMap everywhere = new FilterMap();
			everywhere.setFilterName("security");
			everywhere.addURLPattern("/*");
			root.addFilterMap(everywhere);
			tomcat.start();
			this.started = true;
		}
		catch (IOException | LifecycleException ex) {
			throw new IllegalStateException("no provider of identities", ex);
		}
	}

	private RegisteredClient client() {
		String pages = "http://localhost:" + this.portal + "/espace/openid/";
		return RegisteredClient.withId(CLIENT)
			.clientId(CLIENT)
			.clientSecret("{noop}" + SECRET)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri(pages + "essai/retour")
			.redirectUri(pages + "signe/retour")
			.postLogoutRedirectUri(pages + "essai/adieu")
			.scope("openid")
			.scope("email")
			.clientSettings(ClientSettings.builder().requireProofKey(true).build())
			.build();
	}

	/** What it is made of. No component: the portal under test must not find it. */
	@EnableWebSecurity
	static class Setup {

		@Bean
		SecurityFilterChain everything(HttpSecurity http, IdentityServer server) {
			return http
				.oauth2AuthorizationServer((authorization) -> authorization
					.oidc((oidc) -> oidc.userInfoEndpoint((endpoint) -> endpoint.userInfoMapper(
							(asked) -> new OidcUserInfo(server.claims(asked.getAuthorization().getPrincipalName()))))))
				.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.oauth2ResourceServer((tokens) -> tokens.jwt(Customizer.withDefaults()))
				.formLogin(Customizer.withDefaults())
				.build();
		}

		@Bean
		RegisteredClientRepository clients(IdentityServer server) {
			return new RegisteredClientRepository() {

				@Override
				public void save(RegisteredClient client) {
					// with its secret hashed: ours is made each time
				}

				@Override
				public RegisteredClient findById(String id) {
					return CLIENT.equals(id) ? server.client() : null;
				}

				@Override
				public RegisteredClient findByClientId(String id) {
					return findById(id);
				}

			};
		}

		@Bean
		UserDetailsService people(IdentityServer server) {
			return (name) -> {
				if (!server.people.containsKey(name)) {
					throw new UsernameNotFoundException(name);
				}
				UserDetails user = User.withUsername(name).password("{noop}" + PASSWORD).build();
				return user;
			};
		}

		@Bean
		JWKSource<SecurityContext> keys(IdentityServer server) {
			return new ImmutableJWKSet<>(new JWKSet(server.key));
		}

		@Bean
		JwtDecoder tokens(JWKSource<SecurityContext> keys) {
			return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
		}

		@Bean
		AuthorizationServerSettings settings() {
			return AuthorizationServerSettings.builder().issuer(issuer()).build();
		}

	}

	private Map<String, Object> claims(String name) {
		Map<String, Object> claims = new HashMap<>(this.people.getOrDefault(name, Map.of()));
		claims.put("sub", name);
		return claims;
	}

	private static RSAKey newKey() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
			generator.initialize(2048);
			KeyPair pair = generator.generateKeyPair();
			return new RSAKey.Builder((RSAPublicKey) pair.getPublic()).privateKey((RSAPrivateKey) pair.getPrivate())
				.keyID(UUID.randomUUID().toString())
				.build();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static int freePort() {
		for (int tries = 0; tries < 50; tries++) {
			int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
			try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
				return socket.getLocalPort();
			}
			catch (IOException ex) {
				// taken: another one
			}
		}
		throw new IllegalStateException("no free port among " + List.of(LOWEST, HIGHEST));
	}

}
