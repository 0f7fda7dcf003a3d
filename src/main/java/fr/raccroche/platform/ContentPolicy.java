package fr.raccroche.platform;

/**
 * What pages may load and who may show them within theirs, as browsers are told.
 */
public final class ContentPolicy {

	/** Name of the header. */
	public static final String HEADER = "Content-Security-Policy";

	private static final String OWN = String.join("; ", "default-src 'none'", "script-src 'self'", "style-src 'self'",
			"img-src 'self'", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "form-action 'self'",
			"base-uri 'none'");

	/** Of every page: nothing from elsewhere, no inline code, never within another. */
	public static final String PAGE = OWN + "; frame-ancestors 'none'";

	/** Of a page that shows another of ours within it. */
	public static final String FRAMING = PAGE + "; frame-src 'self'";

	/** Of that other page. */
	public static final String FRAMED = OWN + "; frame-ancestors 'self'";

	private ContentPolicy() {
	}

}
