package fr.raccroche.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.TranslogDurability;
import fr.raccroche.platform.Indices;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Skips when the wanted engine cannot be had here; waits for the portal otherwise.
 */
final class PortalReady implements ExecutionCondition, BeforeAllCallback, BeforeEachCallback {

	private static final Set<ApplicationContext> PREPARED = Collections.newSetFromMap(new WeakHashMap<>());

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return TestEngine.isAvailable() ? ConditionEvaluationResult.enabled("the engine of this run is there")
				: ConditionEvaluationResult
					.disabled("Docker is not there: not run on the real Elasticsearch distribution");
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		beforeEach(context);
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		OnRealEngine wish = TestContextAnnotationUtils.findMergedAnnotation(context.getRequiredTestClass(),
				OnRealEngine.class);
		if (wish != null && wish.ready()) {
			ApplicationContext portal = SpringExtension.getApplicationContext(context);
			Portal.awaitReady(portal);
			if (PREPARED.add(portal)) {
				prepare(portal, wish.demo());
			}
		}
	}

	/**
	 * Who writes waits until searches see it, up to a second, and until the disk has it:
	 * tests write all the time, and the engine they share is never killed.
	 */
	private static void prepare(ApplicationContext portal, boolean demo) {
		try {
			String prefix = portal.getBean(Indices.class).name("");
			if (!KnownTerritory.isKept() && !demo && portal.containsBean("territoryStartup")) {
				new KnownTerritory().keep(prefix);
			}
			portal.getBean(ElasticsearchClient.class)
				.indices()
				.putSettings((put) -> put.index(prefix + "*")
					.settings((settings) -> settings.refreshInterval((interval) -> interval.time("50ms"))
						.translog((log) -> log.durability(TranslogDurability.Async))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
