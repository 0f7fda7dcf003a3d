package fr.raccroche.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A portal whose clock the test moves.
 */
@TestConfiguration(proxyBeanMethods = false)
public class MovableTime {

	@Bean
	@Primary
	MovableClock movableClock() {
		return new MovableClock();
	}

}
