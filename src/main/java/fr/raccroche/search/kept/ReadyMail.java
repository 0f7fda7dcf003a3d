package fr.raccroche.search.kept;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import fr.raccroche.search.SolutionAddress;
import fr.raccroche.search.web.Card;
import fr.raccroche.site.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * A selection as a mail that only has to be sent.
 *
 * @param href {@code mailto:} with subject and text; null when not even the link fits
 * @param whole whether the text says every solution, and not only the link to them
 */
public record ReadyMail(@Nullable String href, boolean whole) {

	/** Characters of a {@code mailto:} that every mail program takes. */
	static final int LONGEST = 1800;

	/**
	 * @param items what the selection holds
	 * @param absolute from a path to the whole address
	 */
	static ReadyMail of(Page page, List<KeptItem> items, UnaryOperator<String> absolute, Selection selection) {
		List<Card> cards = KeptItem.cards(items);
		String subject = page.say("kept.mail-subject", cards.size());
		String link = absolute.apply("/pistes" + selection.shared());
		String whole = mailto(subject, text(page, cards, absolute, link));
		if (whole.length() <= LONGEST) {
			return new ReadyMail(whole, true);
		}
		String brief = mailto(subject, lines(page.say("kept.mail-intro"), "", link));
		return new ReadyMail((brief.length() <= LONGEST) ? brief : null, false);
	}

	private static String text(Page page, List<Card> cards, UnaryOperator<String> absolute, String link) {
		List<String> lines = new ArrayList<>(List.of(page.say("kept.mail-intro")));
		for (Card card : cards) {
			lines.add("");
			lines.add(card.number() + ". " + card.solution().title());
			lines.add(card.where());
			String phone = card.phone();
			if (phone != null) {
				lines.add(phone);
			}
			lines.add(absolute.apply(SolutionAddress.ROOT + card.solution().id()));
		}
		lines.add("");
		lines.add(page.say("kept.mail-all"));
		lines.add(link);
		return lines(lines.toArray(String[]::new));
	}

	/** A mail's own line ends; no space that a mail program would show as a sign. */
	private static String lines(String... lines) {
		return String.join("\r\n", lines).replace('\u00A0', ' ');
	}

	private static String mailto(String subject, String text) {
		return "mailto:?subject=%s&body=%s".formatted(UriUtils.encode(subject, StandardCharsets.UTF_8),
				UriUtils.encode(text, StandardCharsets.UTF_8));
	}

}
