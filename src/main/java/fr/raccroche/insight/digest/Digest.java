package fr.raccroche.insight.digest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the letter of a month says, as text and as a page. Of who asked to be called back,
 * numbers only.
 *
 * @param portal its name
 * @param month "novembre 2026"
 * @param parts in the order they are read, none empty
 * @param why one receives it
 * @param offHref page that turns such mails off
 */
public record Digest(String portal, String month, List<Part> parts, String why, String offHref) {

	public Digest {
		parts = List.copyOf(parts);
	}

	/**
	 * A part of it.
	 *
	 * @param heading what it is about
	 * @param lines one thing each
	 * @param link where all of it is
	 */
	public record Part(String heading, List<String> lines, Link link) {

		public Part {
			lines = List.copyOf(lines);
		}

		String text() {
			return Stream
				.of(Stream.of(this.heading, ""), this.lines.stream().map((line) -> "- " + line),
						Stream.of("", this.link.label() + " :", this.link.href()))
				.flatMap((some) -> some)
				.collect(Collectors.joining("\n"));
		}

	}

	/**
	 * A link.
	 *
	 * @param label what it says
	 * @param href whole address
	 */
	public record Link(String label, String href) {
	}

	public String intro() {
		return "Votre lettre du mois (%s) : où en sont vos offres, ce qui vous attend, ce qui manque."
			.formatted(this.month);
	}

	String text() {
		return Stream
			.of(Stream.of("Bonjour,", intro()), this.parts.stream().map(Part::text),
					Stream.of(this.why, "Ne plus recevoir cette lettre :\n" + this.offHref, this.portal))
			.flatMap((some) -> some)
			.collect(Collectors.joining("\n\n", "", "\n"));
	}

}
