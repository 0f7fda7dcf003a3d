package fr.raccroche.contact.store;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A document of the index {@code callback-requests}; each component is described in
 * elasticsearch/indices/callback-requests.json.
 */
public record CallbackDocument(String id, String solutionId, String title, Person person, String mailId, Instant at,
		Instant until) {

	/** Who asks; all that is personal. */
	public record Person(String firstName, @Nullable String phone, @Nullable String mail, String commune,
			String communeName, String age, String moment, String word) {

		@Override
		public String toString() {
			return "somebody";
		}

	}

	/** The same, which another mail tells. */
	public CallbackDocument sentBy(String otherMail) {
		return new CallbackDocument(this.id, this.solutionId, this.title, this.person, otherMail, this.at, this.until);
	}

}
