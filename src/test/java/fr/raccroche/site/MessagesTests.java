package fr.raccroche.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.MessageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No sentence is missing, in no language, and none is left that nobody says.
 */
class MessagesTests {

	private static final Path FILES = Path.of("src/main/resources/messages");

	private static final Pattern SAID = Pattern.compile("\"([a-z-]+\\.[a-z0-9.-]*)\"");

	/** How the key ends of what professionals are told otherwise. */
	private static final String PROFESSIONAL = "\\.pro";

	private final Messages messages = Messages.bundled();

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "FR")
	void aSubjectThatALanguageHasIsWholeInIt(Language language) {
		Set<String> subjects = subjectsIn(language);
		Set<String> expected = keysOf(subjects);
		if (!language.whole()) {
			// professionals read French
			expected.removeIf((key) -> key.endsWith(".pro"));
		}
		assertThat(keys(language)).isEqualTo(expected);
	}

	@Test
	void everythingIsSaidInEnglish() {
		assertThat(subjectsIn(Language.EN)).containsAll(subjectsIn(Language.FR));
	}

	@ParameterizedTest
	@EnumSource
	void aTranslationFillsInTheSameThings(Language language) {
		Map<String, String> french = this.messages.patterns(Language.FR);
		this.messages.patterns(language)
			.forEach((key, pattern) -> assertThat(arguments(pattern)).as("%s in %s", key, language)
				.isEqualTo(french.containsKey(key) ? arguments(french.get(key)) : Set.of()));
	}

	@Test
	void everySentenceAskedForExists() {
		Set<String> subjects = subjectsIn(Language.FR);
		assertThat(literals().filter((literal) -> subjects.contains(literal.split("\\.")[0]))
			.filter((literal) -> !literal.endsWith(".")))
			.allMatch((literal) -> this.messages.speaks(Language.FR, literal) || isFileName(literal),
					"is a sentence in French");
	}

	@Test
	void everySentenceIsAskedFor() {
		Set<String> literals = literals().collect(Collectors.toSet());
		assertThat(keys(Language.FR).stream().map((key) -> key.replaceFirst(PROFESSIONAL + "$", "")).distinct())
			.allMatch(
					(key) -> literals.stream()
						.anyMatch((literal) -> literal.equals(key)
								|| literal.endsWith(".") && key.startsWith(literal)
										&& !literal.equals(key.split("\\.")[0] + ".")
								|| key.equals(literal + "-sentence")),
					"is said somewhere");
	}

	@Test
	void whatWasEditedStandsAboveThePortalsOwnFiles(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("messages/home/fr.properties");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "title = Du dossier\nlead = Du dossier aussi\n");
		Messages all = Messages.in(folder);

		all.edit(Map.of(Language.FR, Map.of("home.title", "Du web")));
		assertThat(all.say(Language.FR, "home.title")).isEqualTo("Du web");
		assertThat(all.say(Language.FR, "home.lead")).isEqualTo("Du dossier aussi");
		all.edit(Map.of());
		assertThat(all.say(Language.FR, "home.title")).isEqualTo("Du dossier");
	}

	@Test
	void anEditedSentenceThatCannotBeSaidBreaksNoPage() {
		this.messages.edit(Map.of(Language.FR, Map.of("home.title", "{0, number, ::?}", "results.end", "{")));
		assertThat(this.messages.say(Language.FR, "home.title")).isEqualTo("Tu cherches quoi, où ?");
		assertThat(this.messages.say(Language.FR, "results.end")).isEqualTo("Tu hésites ? Parles‑en à quelqu'un");
	}

	private static boolean isFileName(String literal) {
		return literal.matches(".*\\.(js|css|svg|json|html)");
	}

	private static Set<String> arguments(String pattern) {
		return new TreeSet<>(new MessageFormat(pattern).getArgumentNames());
	}

	private Set<String> keys(Language language) {
		return new TreeMap<>(this.messages.patterns(language)).keySet();
	}

	private Set<String> keysOf(Set<String> subjects) {
		return keys(Language.EN).stream()
			.filter((key) -> subjects.contains(key.split("\\.")[0]))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> subjectsIn(Language language) {
		return Arrays.stream(FILES.toFile().listFiles())
			.filter((subject) -> Files.exists(subject.toPath().resolve(language.code() + ".properties")))
			.map((subject) -> subject.getName())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Every literal of the templates and of the program that looks like a key. */
	private static Stream<String> literals() {
		return Stream.of("src/main/jte", "src/main/java").flatMap(MessagesTests::files).flatMap((file) -> {
			try {
				return SAID.matcher(Files.readString(file))
					.results()
					.map((MatchResult match) -> match.group(1))
					.toList()
					.stream();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private static Stream<Path> files(String root) {
		try {
			return Files.walk(Path.of(root)).filter(Files::isRegularFile).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
