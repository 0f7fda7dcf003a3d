package fr.raccroche.support;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Skips when the wanted engine cannot be had here; waits for the portal otherwise.
 */
final class PortalReady implements ExecutionCondition, BeforeAllCallback, BeforeEachCallback {

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
			Portal.awaitReady(SpringExtension.getApplicationContext(context));
		}
	}

}
