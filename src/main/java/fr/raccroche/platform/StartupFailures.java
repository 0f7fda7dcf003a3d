package fr.raccroche.platform;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.Environment;

/**
 * Start-up failures as one sentence, instead of Spring's paragraphs.
 */
public final class StartupFailures {

	private StartupFailures() {
	}

	/** Our own refusals. */
	static final class Refused extends AbstractFailureAnalyzer<StartupRefused> {

		@Override
		protected @Nullable FailureAnalysis analyze(Throwable root, StartupRefused cause) {
			return new FailureAnalysis(cause.getMessage(), null, cause);
		}

	}

	/** A busy port. */
	static final class PortInUse extends AbstractFailureAnalyzer<PortInUseException> {

		private final Environment environment;

		PortInUse(Environment environment) {
			this.environment = environment;
		}

		@Override
		protected @Nullable FailureAnalysis analyze(Throwable root, PortInUseException cause) {
			int port = cause.getPort();
			boolean pages = port == this.environment.getProperty("server.port", Integer.class, 0);
			return new FailureAnalysis(
					"Le port %d est déjà pris : arrêtez l'autre programme, ou choisissez un autre port avec %s."
						.formatted(port, pages ? "server.port" : "management.server.port"),
					null, cause);
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
