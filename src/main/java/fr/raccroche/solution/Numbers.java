package fr.raccroche.solution;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Decimal numbers in one way of writing: 4.50 and 4.5 are the same duration.
 */
final class Numbers {

	private Numbers() {
	}

	static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
		return (number != null) ? plainOf(number) : null;
	}

	static BigDecimal plainOf(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
