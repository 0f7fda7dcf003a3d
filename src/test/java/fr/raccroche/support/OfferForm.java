package fr.raccroche.support;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form as a browser has it: every field it shows, and what is typed over them.
 */
public record OfferForm(String page, String action, Map<String, String> fields) {

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\" name=\"(version|base|offre|avant|genre)\" value=\"([^\"]*)\"");

	private static final Pattern ACTION = Pattern.compile("action=\"(/espace/propositions/p-[0-9a-f]{32})\"");

	private static final Pattern INPUT = Pattern
		.compile("<input (?:class=\"short\" )?id=\"champ-[a-z_]+\" name=\"([a-z_]+)\"[^>]* value=\"([^\"]*)\"");

	private static final Pattern AREA = Pattern
		.compile("<textarea id=\"champ-[a-z_]+\" name=\"([a-z_]+)\"[^>]*>\\n?([^<]*)<");

	private static final Pattern TICKED = Pattern
		.compile("<input type=\"(?:checkbox|radio)\" name=\"([a-z_]+)\" value=\"([^\"]*)\" checked");

	private static final Pattern CHOSEN = Pattern.compile(
			"<select id=\"champ-([a-z_]+)\"(?:(?!</select>).)*?<option value=\"([^\"]+)\" selected", Pattern.DOTALL);

	public static OfferForm in(String page) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (Pattern pattern : new Pattern[] { HIDDEN, INPUT, AREA, CHOSEN }) {
			pattern.matcher(page).results().forEach((found) -> fields.put(found.group(1), text(found.group(2))));
		}
		TICKED.matcher(page)
			.results()
			.filter((found) -> !found.group(1).equals("verifie"))
			.forEach((found) -> fields.merge(found.group(1), text(found.group(2)), (a, b) -> a + " | " + b));
		Matcher action = ACTION.matcher(page);
		assertThat(action.find()).as(page).isTrue();
		return new OfferForm(page, action.group(1), fields);
	}

	private static String text(String markup) {
		return HtmlUtils.htmlUnescape(markup);
	}

	public OfferForm with(String field, String value) {
		return with(Map.of(field, value));
	}

	public OfferForm with(Map<String, String> more) {
		Map<String, String> all = new LinkedHashMap<>(this.fields);
		all.putAll(more);
		return new OfferForm(this.page, this.action, all);
	}

}
