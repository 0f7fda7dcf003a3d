package fr.raccroche.platform;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What time it is: tests have a clock of their own.
 */
@Configuration(proxyBeanMethods = false)
class Time {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
