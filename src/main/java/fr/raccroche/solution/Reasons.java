package fr.raccroche.solution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong, so that a person is told everything at once. Constructors
 * collect and then throw; files and forms collect over all the parts.
 */
public final class Reasons {

	private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

	private final List<Reason> reasons = new ArrayList<>();

	/** Notes that a column is wrong. */
	public void add(String column, String sentence) {
		this.reasons.add(new Reason(column, sentence));
	}

	/** Notes that a column is wrong when it is. */
	public void refuse(boolean wrong, String column, String sentence) {
		if (wrong) {
			add(column, sentence);
		}
	}

	/**
	 * Builds a part, or notes why it cannot be.
	 * @return null when it was refused
	 */
	public <T> @Nullable T attempt(Supplier<T> part) {
		try {
			return part.get();
		}
		catch (SolutionRefused ex) {
			this.reasons.addAll(ex.reasons());
			return null;
		}
	}

	public boolean isEmpty() {
		return this.reasons.isEmpty();
	}

	public List<Reason> list() {
		return List.copyOf(this.reasons);
	}

	/**
	 * @throws SolutionRefused when anything was noted
	 */
	void orThrow() {
		if (!this.reasons.isEmpty()) {
			throw new SolutionRefused(this.reasons);
		}
	}

	void between(@Nullable Integer number, int min, int max, String column) {
		refuse(number != null && (number < min || number > max), column,
				"%s : il faut un nombre entier de %d à %d".formatted(number, min, max));
	}

	/** More than zero, and plausible. */
	void positive(@Nullable BigDecimal number, int max, String column) {
		refuse(number != null && (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(max)) > 0), column,
				"%s : il faut un nombre plus grand que 0, jusqu'à %d".formatted(number, max));
	}

	/** Not the slip of a key that makes 2062 or 0206 of 2026. */
	void plausible(@Nullable LocalDate day, String column) {
		refuse(day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)), column,
				"%s : la date doit être entre 2000 et 2100".formatted(day));
	}

}
