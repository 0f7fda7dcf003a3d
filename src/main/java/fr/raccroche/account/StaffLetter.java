package fr.raccroche.account;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a mail about an account says, as text and as a page.
 *
 * @param portal its name
 * @param paragraphs lines of each; an address of a page stands on a line of its own
 */
public record StaffLetter(String portal, List<List<String>> paragraphs) {

	static StaffLetter of(String portal, String text) {
		return new StaffLetter(portal,
				Stream.of(text.strip().split("\n\\s*\n")).map((part) -> part.strip().lines().toList()).toList());
	}

	public static boolean isPage(String line) {
		return line.startsWith("https://") || line.startsWith("http://");
	}

	/** Below all of them. */
	public String signature() {
		return "%s, le portail des solutions pour reprendre une formation. Message automatique : personne ne lit les "
			.formatted(this.portal) + "réponses.";
	}

	String text() {
		return """
				Bonjour,

				%s

				%s
				""".formatted(
				String.join("\n\n", this.paragraphs.stream().map((lines) -> String.join("\n", lines)).toList()),
				signature());
	}

}
