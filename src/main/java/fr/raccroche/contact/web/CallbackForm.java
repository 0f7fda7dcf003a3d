package fr.raccroche.contact.web;

import fr.raccroche.platform.FormBody;

/**
 * The call-back form as it was typed.
 */
public record CallbackForm(String firstName, String phone, String mail, String place, String commune, String age,
		String moment, String word) {

	/** What is chosen by somebody under 15. */
	public static final String UNDER_15 = "moins-15";

	static final CallbackForm EMPTY = new CallbackForm("", "", "", "", "", "", "", "");

	static CallbackForm of(FormBody body) {
		return new CallbackForm(body.text("prenom"), body.text("telephone"), body.text("courriel"), body.text("lieu"),
				body.text("commune"), body.text("age"), body.text("moment"), body.text("mot"));
	}

	boolean tooYoung() {
		return this.age.equals(UNDER_15);
	}

	@Override
	public String toString() {
		return "a form";
	}

}
