package fr.raccroche.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.test.context.ContextCustomizerFactories;

/**
 * Beside {@code @SpringBootTest}: the context uses the real engine that all tests of this
 * JVM share, with index names of its own, without the demonstration catalogue, and every
 * test waits until the portal is ready. The same tests run a second time on the real
 * distribution when Docker is there, and are shown as skipped otherwise.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("engine")
@ExtendWith(PortalReady.class)
@ContextCustomizerFactories(TestEngineSettings.class)
public @interface OnRealEngine {

	/** Whether the demonstration catalogue is loaded and shown. */
	boolean demo() default false;

	/** Whether tests wait until the start-up tasks are done. */
	boolean ready() default true;

}
