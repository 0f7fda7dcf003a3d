package fr.raccroche.account.openid;

import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Signing in through providers of identities, which are those of
 * {@code spring.security.oauth2.client}.
 *
 * @param passwords whether one may sign in with a password of ours beside them
 * @param trustedMail names of providers that verify every address of mail without saying
 * so, as ProConnect does; others must say it ({@code email_verified})
 */
@ConfigurationProperties("raccroche.openid")
public record OpenIdSettings(@DefaultValue("true") boolean passwords, @DefaultValue Set<String> trustedMail) {
}
