package fr.raccroche.contact;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fr.raccroche.solution.Solution;
import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks: to be called back about a solution.
 *
 * @param solution which
 * @param firstName as they wrote it
 * @param phone E.164; null when they gave a mail only
 * @param mail address; null when they gave a phone only
 * @param place where they live
 * @param age how old they say they are
 * @param moment when they would like to be called
 * @param word what else they wrote; may be empty
 */
public record CallbackRequest(Solution solution, String firstName, @Nullable String phone, @Nullable String mail,
		Place place, AgeBracket age, Moment moment, String word) {

	/**
	 * @throws IllegalArgumentException when nobody could answer
	 */
	public CallbackRequest {
		if (phone == null && mail == null) {
			throw new IllegalArgumentException("neither phone nor mail");
		}
	}

	/** Phone and mail, those that are known. */
	public List<String> contacts() {
		return Stream.of(this.phone, this.mail).filter(Objects::nonNull).toList();
	}

	@Override
	public String toString() {
		// so that nobody logs a person by mistake
		return "a call-back for " + this.solution.id();
	}

}
