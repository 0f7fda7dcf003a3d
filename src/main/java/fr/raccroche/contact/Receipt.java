package fr.raccroche.contact;

import java.time.Instant;

import fr.raccroche.contact.store.CallbackDocument;

/**
 * What somebody can see later of a call-back they asked for: nothing of themselves.
 */
public sealed interface Receipt {

	/**
	 * It is kept.
	 *
	 * @param solutionId what it is about
	 * @param title its title then
	 * @param minor whether they said they are under 18
	 * @param at when it was asked
	 * @param until when it is erased
	 * @param stage how far it is
	 */
	record Kept(String solutionId, String title, boolean minor, Instant at, Instant until,
			Stage stage) implements Receipt {
	}

	/** How far a request is, without a word of who deals with it. */
	enum Stage {

		/** Nobody has taken it. */
		SENT("envoyee"),
		/** Somebody deals with it. */
		TAKEN("prise"),
		/** They talked to each other, and nothing personal is left. */
		ANSWERED("repondue"),
		/** Nobody answered the calls, and nothing personal is left. */
		MISSED("manquee");

		private final String code;

		Stage(String code) {
			this.code = code;
		}

		public String code() {
			return this.code;
		}

		/** Whether there is nothing personal to erase. */
		public boolean over() {
			return this == ANSWERED || this == MISSED;
		}

		static Stage of(CallbackDocument request, Instant now) {
			CallbackDocument.Settled settled = request.settled();
			if (settled != null) {
				return (settled.outcome() == CallbackOutcome.UNREACHABLE) ? MISSED : ANSWERED;
			}
			return (request.holder(now) != null) ? TAKEN : SENT;
		}

	}

	/** It was, and is erased. */
	record Erased() implements Receipt {
	}

	/** No such request ever was. */
	record Unknown() implements Receipt {
	}

}
