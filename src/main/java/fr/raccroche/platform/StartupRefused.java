package fr.raccroche.platform;

/**
 * The portal cannot start, for a reason its operator can mend: told in one sentence, with
 * exit status 1 and no stack trace.
 */
public class StartupRefused extends RuntimeException {

	public StartupRefused(String sentence) {
		super(sentence);
	}

	public StartupRefused(String sentence, Throwable cause) {
		super(sentence, cause);
	}

}
