package fr.raccroche.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.platform.StartupRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Which texts may be changed is said by the configuration, and a name that is none stops
 * the start.
 */
class EditableTextsTests {

	private static final Set<String> KNOWN = Set.of("help", "home", "layout");

	@Test
	void byItselfNothingMayBeChanged() {
		assertThat(editable(Map.of()).subjects()).isEmpty();
		assertThat(editable("").subjects()).isEmpty();
	}

	@Test
	void onlyWhatIsNamedMay() {
		EditableTexts editable = editable("home, help");
		assertThat(editable.subjects()).containsExactlyInAnyOrder("home", "help");
		assertThat(editable.opens("layout")).isFalse();
	}

	@Test
	void oneWordOpensAll() {
		assertThat(editable("all").subjects()).isEqualTo(KNOWN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "home,halp", "Home", "home;help", "all,halp" })
	void aSubjectThatIsNoneStopsTheStart(String value) {
		assertThatExceptionOfType(StartupRefused.class).isThrownBy(() -> editable(value))
			.withMessageMatching("Le réglage raccroche\\.portal\\.editable-texts ne peut pas être « [^»]+ » : "
					+ "on attend all, ou des sujets parmi help, home, layout\\.");
	}

	private static EditableTexts editable(String value) {
		return editable(Map.of("raccroche.portal.editable-texts", value));
	}

	private static EditableTexts editable(Map<String, String> settings) {
		List<String> wanted = new Binder(new MapConfigurationPropertySource(settings))
			.bindOrCreate("raccroche", RaccrocheSettings.class)
			.portal()
			.editableTexts();
		return new EditableTexts(wanted, KNOWN);
	}

}
