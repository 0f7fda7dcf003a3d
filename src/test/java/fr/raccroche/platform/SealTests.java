package fr.raccroche.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What we sealed is known again, and nothing else is.
 */
class SealTests {

	private final Path data = directory();

	private final Seal seal = seal(this.data);

	@Property(tries = 200)
	void whatWasSealedComesBackForItsPurposeOnly(@ForAll byte[] content, @ForAll String purpose, @ForAll String other) {
		String sealed = this.seal.close(purpose, content);

		assertThat(sealed).matches("[A-Za-z0-9_-]+");
		assertThat(this.seal.open(purpose, sealed)).contains(content);
		assertThat(this.seal.open(other, sealed).isPresent()).isEqualTo(other.equals(purpose));
	}

	@Property(tries = 200)
	void oneOtherLetterIsAnotherThing(@ForAll @Size(12) byte[] content, @ForAll @IntRange(max = 36) int at,
			@ForAll char letter) {
		String sealed = this.seal.close("form", content);
		String changed = sealed.substring(0, at) + letter + sealed.substring(at + 1);

		assertThat(this.seal.open("form", changed).isPresent()).isEqualTo(changed.equals(sealed));
	}

	@Property(tries = 200)
	void whateverPeopleSendOpensNothing(@ForAll String sent) {
		assertThat(this.seal.open("form", sent)).isEmpty();
	}

	@Test
	void theKeyOutlivesThePortal() {
		String sealed = this.seal.close("form", new byte[] { 1 });

		assertThat(seal(this.data).open("form", sealed)).isPresent();
		assertThat(seal(directory()).open("form", sealed)).as("with another key").isEmpty();
	}

	private static Seal seal(Path data) {
		return new Seal(new Binder(new MapConfigurationPropertySource(Map.of("raccroche.data-dir", data.toString())))
			.bind("raccroche", RaccrocheSettings.class)
			.get());
	}

	private static Path directory() {
		try {
			return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "seal");
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
