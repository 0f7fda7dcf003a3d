package fr.raccroche.platform.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Our part of what is set for mail; the server is {@code spring.mail}.
 *
 * @param from address that mails come from
 */
@ConfigurationProperties("raccroche.mail")
record MailSettings(@DefaultValue("ne-pas-repondre@localhost") String from) {
}
