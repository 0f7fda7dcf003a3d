package fr.raccroche;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The README tells the truth.
 */
class ReadmeTest {

	private final String readme = read("README.md");

	@Test
	void itsTwoCommandsAreTheOnesThatCiRuns() {
		List<String> commands = found(this.readme, "(?m)^(mvn [^\\n]+)$");
		assertThat(commands).startsWith("mvn spring-boot:run", "mvn verify");
		assertThat(read(".ci/run")).containsPattern("(?m)^\\s*mvn\\b.* verify\\b");
	}

	@Test
	void everySettingOfOursIsThereWithItsDefault() throws IOException {
		JsonNode metadata = JsonMapper.builder()
			.build()
			.readTree(Files.readAllBytes(Path.of("target/classes/META-INF/spring-configuration-metadata.json")));
		List<String> settings = metadata.get("properties")
			.valueStream()
			.map((property) -> property.get("name").asString())
			.filter((name) -> name.startsWith("raccroche."))
			.toList();
		assertThat(settings).contains("raccroche.data-dir");
		assertThat(settings).allSatisfy((name) -> assertThat(this.readme).contains("`" + name + "`"));
	}

	@Test
	void everyFileItLeadsToExists() {
		assertThat(found(this.readme, "\\]\\((?!http)([^)#]+)"))
			.allSatisfy((link) -> assertThat(Path.of(link)).exists());
	}

	@Test
	void everyDecisionIsListed() throws IOException {
		String index = read("src/docs/decisions/README.md");
		try (var files = Files.list(Path.of("src/docs/decisions"))) {
			assertThat(files.map((file) -> file.getFileName().toString())
				.filter((name) -> !name.equals("README.md"))
				.toList()).isNotEmpty().allSatisfy((name) -> assertThat(index).contains("(" + name + ")"));
		}
		assertThat(found(index, "\\]\\(([^)]+)\\)"))
			.allSatisfy((link) -> assertThat(Path.of("src/docs/decisions", link)).exists());
	}

	private static List<String> found(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
	}

	private static String read(String file) {
		try {
			return Files.readString(Path.of(file));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
