package fr.raccroche.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real browser, one for all tests of this JVM. As an extension it skips tests, and says
 * why, on a machine without Chromium.
 */
public final class Browser implements ExecutionCondition {

	private static final int PATIENCE = 20_000;

	private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final Optional<Path> EXECUTABLE = Stream
		.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
				"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
				"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
		.map(Path::of)
		.filter(Files::isExecutable)
		.findFirst();

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return EXECUTABLE.isPresent() ? ConditionEvaluationResult.enabled("Chromium is there")
				: ConditionEvaluationResult.disabled("Neither Chromium nor Chrome is installed: pages not tried");
	}

	static com.microsoft.playwright.Browser running() {
		return Holder.BROWSER;
	}

	private static final class Holder {

		static final com.microsoft.playwright.Browser BROWSER = launch();

		private static com.microsoft.playwright.Browser launch() {
			PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
			return playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(EXECUTABLE.orElseThrow()).setArgs(QUIET));
		}

	}

}
