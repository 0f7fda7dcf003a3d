package fr.raccroche.contact;

import fr.raccroche.platform.Mail;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be sent, and who is told.
 *
 * @param perNetwork forms an hour from one network (a school is one)
 * @param perPerson call-backs a day for one phone or mail
 * @param perSolution call-backs a day about one solution
 * @param reportsTo mail that is told of reports; null when nobody is
 */
@ConfigurationProperties("raccroche.contact")
record ContactSettings(@DefaultValue("40") int perNetwork, @DefaultValue("4") int perPerson,
		@DefaultValue("100") int perSolution, @Nullable String reportsTo) {

	/**
	 * @throws IllegalArgumentException when reports would go to what is no address
	 */
	ContactSettings {
		if (reportsTo != null && !Mail.isAddress(reportsTo)) {
			throw new IllegalArgumentException("raccroche.contact.reports-to is no address of mail");
		}
	}

}
