package fr.raccroche.intake;

/**
 * A row that cannot be true, or cannot be repaired with certainty.
 */
public final class RowRejected extends RuntimeException {

	private final String reason;

	/**
	 * @param reason in French, for the report
	 */
	public RowRejected(String reason) {
		super(reason);
		this.reason = reason;
	}

	public String reason() {
		return this.reason;
	}

	@Override
	public synchronized Throwable fillInStackTrace() {
		// expected, and thrown often
		return this;
	}

}
