package fr.raccroche.site;

/**
 * A number that helps at once, at night too. National numbers, all free.
 */
public enum HelpLine {

	EUROPE("112", "help.danger.112"), POLICE("17", "help.danger.17"), AMBULANCE("15", "help.danger.15"),
	TEXT("114", "help.danger.114"), CHILDREN("119", "help.talk.119"), SUICIDE("31 14", "help.talk.3114"),
	BULLYING("30 18", "help.talk.3018"), HEALTH("0 800 235 236", "help.talk.filsante"),
	WOMEN("39 19", "help.talk.3919"), DRUGS("0 800 23 13 13", "help.talk.drugs"), ROOF("115", "help.roof.115");

	private final String number;

	private final String sentence;

	HelpLine(String number, String sentence) {
		this.number = number;
		this.sentence = sentence;
	}

	/** As people read it. */
	public String number() {
		return this.number.replace(' ', '\u00A0');
	}

	/** What opens the phone: messages for the number that reads them. */
	public String href() {
		return ((this == TEXT) ? "sms:" : "tel:") + this.number.replace(" ", "");
	}

	/** Key of the sentence that says for whom it is. */
	String sentence() {
		return this.sentence;
	}

}
