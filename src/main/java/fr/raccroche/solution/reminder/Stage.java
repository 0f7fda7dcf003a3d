package fr.raccroche.solution.reminder;

/**
 * How far an offer is from being true: each stage is told once, the latest only. The most
 * urgent first.
 */
enum Stage {

	/** Will be paused. */
	ANNOUNCED("annonce", true),
	/** Is paused. */
	PAUSED("pause", true),
	/** Is to be confirmed now. */
	LATE("echue", true),
	/** In a week. */
	WEEK("j-7", false),
	/** In a month. */
	MONTH("j-30", false);

	private final String code;

	private final boolean urgent;

	Stage(String code, boolean urgent) {
		this.code = code;
		this.urgent = urgent;
	}

	String code() {
		return this.code;
	}

	/** Whether something changes for the public. */
	boolean urgent() {
		return this.urgent;
	}

}
