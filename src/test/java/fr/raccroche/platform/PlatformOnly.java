package fr.raccroche.platform;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The portal without any other room and without pages: what platform's own tests need. No
 * {@code @Configuration}, so that the whole portal does not pick it up.
 */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "fr.raccroche.platform")
@ComponentScan(basePackages = "fr.raccroche.platform",
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
				pattern = "fr\\.raccroche\\.platform\\.web\\..*"))
@ConfigurationPropertiesScan("fr.raccroche.platform")
public class PlatformOnly {

}
