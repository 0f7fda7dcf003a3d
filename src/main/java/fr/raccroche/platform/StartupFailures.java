package fr.raccroche.platform;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Start-up failures as one sentence, instead of Spring's paragraphs.
 */
public final class StartupFailures {

	private static final Logger logger = LoggerFactory.getLogger("raccroche");

	private StartupFailures() {
	}

	/** Our own refusals. */
	@Order(Ordered.HIGHEST_PRECEDENCE)
	static final class Refused extends AbstractFailureAnalyzer<StartupRefused> {

		@Override
		protected @Nullable FailureAnalysis analyze(Throwable root, StartupRefused cause) {
			return new FailureAnalysis(cause.getMessage(), null, cause);
		}

	}

	/** A busy port. */
	@Order(Ordered.HIGHEST_PRECEDENCE)
	static final class PortInUse extends AbstractFailureAnalyzer<PortInUseException> {

		private final Environment environment;

		PortInUse(Environment environment) {
			this.environment = environment;
		}

		@Override
		protected @Nullable FailureAnalysis analyze(Throwable root, PortInUseException cause) {
			int port = cause.getPort();
			boolean pages = port == this.environment.getProperty("server.port", Integer.class, 0);
			return new FailureAnalysis(PortCheck.taken(port, pages ? "server" : "management.server"), null, cause);
		}

	}

	/** A setting that cannot be what it is said to be. */
	@Order(Ordered.HIGHEST_PRECEDENCE)
	static final class BadSetting extends AbstractFailureAnalyzer<BindException> {

		@Override
		protected @Nullable FailureAnalysis analyze(Throwable root, BindException cause) {
			return new FailureAnalysis(SettingWords.of(cause), null, cause);
		}

	}

	/** Anything else, before Spring finds English words for it. */
	@Order(Ordered.HIGHEST_PRECEDENCE + 1)
	static final class Unforeseen implements FailureAnalyzer {

		@Override
		public @Nullable FailureAnalysis analyze(Throwable failure) {
			logger.debug("The start failed", failure);
			Throwable root = failure;
			while (root.getCause() != null) {
				root = root.getCause();
			}
			String reason = String.valueOf(root.getMessage()).lines().findFirst().orElse("").strip();
			return new FailureAnalysis(
					"Le portail n'a pas pu démarrer : %s (%s). Avec --logging.level.raccroche=debug, le journal dit tout."
						.formatted(reason, root.getClass().getSimpleName()),
					null, failure);
		}

	}

	/** Says it; the logger of Spring's own reporter is off. */
	static final class Reporter implements FailureAnalysisReporter {

		@Override
		public void report(FailureAnalysis analysis) {
			System.err.println(analysis.getDescription());
			if (analysis.getAction() != null) {
				System.err.println(analysis.getAction());
			}
		}

	}

}
