package fr.raccroche.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/**
 * What the Nu validator of the W3C says of a page.
 */
final class Html {

	private Html() {
	}

	/** Errors and warnings, each with its line; none for a valid page. */
	static List<String> faults(byte[] page) {
		EmbeddedValidator validator = new EmbeddedValidator();
		validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
		validator.setForceHTML(true);
		// a short page in two languages is guessed wrong
		validator.setNoLangDetect(true);
		try {
			return validator.validate(new ByteArrayInputStream(page))
				.lines()
				.filter((line) -> !line.isBlank())
				.toList();
		}
		catch (IOException | SAXException ex) {
			throw new IllegalStateException("the page cannot be read", ex);
		}
	}

}
