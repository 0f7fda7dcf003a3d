package fr.raccroche.solution.reminder;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an offer may stay unconfirmed.
 *
 * @param pauseAfter days after which it is paused; 0 for never
 */
@ConfigurationProperties("raccroche.reminders")
record ReminderSettings(@DefaultValue("90") int pauseAfter) {

	private static final int LONGEST = 365;

	/**
	 * @throws IllegalArgumentException for days that are none
	 */
	ReminderSettings {
		if (pauseAfter < 0 || pauseAfter > LONGEST) {
			throw new IllegalArgumentException("raccroche.reminders.pause-after is 0 to " + LONGEST + " days");
		}
	}

}
