package fr.raccroche.contact;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.raccroche.solution.Coded;

/**
 * What came of a call-back request. A closed list: nothing is written about anybody.
 */
public enum CallbackOutcome implements Coded {

	REACHED("joint", "On s'est parlé"), MEETING("rendez-vous", "Un rendez-vous est pris"),
	ELSEWHERE("oriente", "On a trouvé mieux ailleurs"), NO_MORE("plus-besoin", "La personne n'en a plus besoin"),
	UNREACHABLE("injoignable", "Injoignable après plusieurs essais"),
	/** Who asked erased it; nobody of staff says so. */
	WITHDRAWN("retire", "Demande retirée");

	/** What staff may note. */
	public static final List<CallbackOutcome> NOTED = List.of(REACHED, MEETING, ELSEWHERE, NO_MORE, UNREACHABLE);

	private final String code;

	private final String label;

	CallbackOutcome(String code, String label) {
		this.code = code;
		this.label = label;
	}

	@Override
	public String code() {
		return this.code;
	}

	/** As those who note it read it. */
	@Override
	public String label() {
		return this.label;
	}

	@JsonCreator
	static CallbackOutcome read(String code) {
		return Coded.find(CallbackOutcome.class, code)
			.orElseThrow(() -> new IllegalArgumentException("no outcome " + code));
	}

}
