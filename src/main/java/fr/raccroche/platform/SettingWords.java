package fr.raccroche.platform;

import java.net.InetAddress;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.util.unit.DataSize;

/**
 * What is wrong with a setting, in a sentence: its name, what it was, what it should be.
 */
final class SettingWords {

	private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class, short.class,
			Short.class);

	private static final Map<Class<?>, String> EXAMPLES = Map.of(boolean.class, "true ou false", Boolean.class,
			"true ou false", Duration.class, "une durée, comme 90s ou 2m", LocalTime.class, "une heure, comme 20:00",
			DataSize.class, "une taille, comme 8KB", InetAddress.class,
			"une adresse de cette machine, comme 127.0.0.1");

	private SettingWords() {
	}

	static String of(BindException failure) {
		ConfigurationProperty property = failure.getProperty();
		String expected = expected(failure.getTarget().getType().resolve());
		if (property == null) {
			return "Le réglage %s ne peut pas être lu%s.".formatted(failure.getName(), expected);
		}
		return "Le réglage %s ne peut pas être « %s »%s.".formatted(property.getName(), property.getValue(), expected);
	}

	private static String expected(@Nullable Class<?> type) {
		if (type == null) {
			return "";
		}
		if (type.isEnum()) {
			return " : on attend " + Stream.of(type.getEnumConstants())
				.map((word) -> word.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
				.collect(Collectors.joining(", "));
		}
		String example = NUMBERS.contains(type) ? "un nombre entier" : EXAMPLES.get(type);
		return (example != null) ? " : on attend " + example : "";
	}

}
