package fr.raccroche.contact;

/**
 * Who receives call-back requests about a solution.
 */
public sealed interface Reception {

	/**
	 * Somebody does.
	 *
	 * @param address their mail
	 */
	record ByMail(String address) implements Reception {
	}

	/** No mail is known. */
	record Nobody() implements Reception {
	}

	/** One does not ask for it alone: the school or a judge does. */
	record NotAlone() implements Reception {
	}

}
