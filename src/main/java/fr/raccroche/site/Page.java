package fr.raccroche.site;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fr.raccroche.platform.FreeNumber;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds one page.
 *
 * @param site the site
 * @param language what the page speaks
 * @param head what the tab, search engines and shared links show
 * @param styles style sheets it needs beside the common one, as asset paths
 * @param modules behaviours it needs, as asset paths
 */
public record Page(Site site, Language language, Head head, List<String> styles, List<String> modules) {

	static Page of(Site site, Language language, String title) {
		// who searches the web must not find invented places
		return new Page(site, language, new Head(title, null, !site.demonstration(), null), List.of(), List.of());
	}

	/**
	 * What is said of a page outside of it.
	 *
	 * @param title without the name of the site
	 * @param description for search engines and shared links
	 * @param indexed whether search engines may keep it
	 * @param address the one address of this page in French, from the root
	 */
	public record Head(String title, @Nullable String description, boolean indexed, @Nullable String address) {
	}

	/**
	 * The same page in another language.
	 *
	 * @param language which
	 * @param href its address
	 */
	public record Translation(Language language, String href) {
	}

	/** What the tab says. */
	public String fullTitle() {
		String title = this.head.title();
		return title.equals(this.site.name()) ? title : title + " - " + this.site.name();
	}

	/** The one address of this page, in its language; null when it has none. */
	public @Nullable String canonical() {
		return (this.head.address() != null) ? href(this.head.address()) : null;
	}

	/** The sentence of that key, in the language of the page. */
	public String say(String key, Object... arguments) {
		return this.site.say(this.language, key, arguments);
	}

	/** What this page says beside its own sentences. */
	public Speech speech() {
		return this.site.speech(this.language);
	}

	/**
	 * The attribute {@code lang} of texts of the catalogue; null where it adds nothing.
	 */
	public @Nullable String catalogueLanguage() {
		return (this.language == Language.FR) ? null : Language.FR.code();
	}

	/**
	 * The attribute {@code dir} of texts of the catalogue; null where it adds nothing.
	 */
	public @Nullable String catalogueDirection() {
		return (this.language == Language.FR) ? null : Language.FR.direction();
	}

	/** When somebody answers the free number. */
	public String hours() {
		FreeNumber number = this.site.number();
		Locale locale = this.language.locale();
		return (this.language == Language.FR) ? speech().typeset(number.openingHours())
				: say("layout.number.hours", number.firstDay().getDisplayName(TextStyle.FULL, locale),
						number.lastDay().getDisplayName(TextStyle.FULL, locale), number.opens().toString(),
						number.closes().toString());
	}

	/**
	 * Where a link leads from this page: the same language, when that page exists in it.
	 * @param path in French, from the root
	 */
	public String href(String path) {
		return this.language.speaks(path) ? in(this.language, path) : path;
	}

	/** This page in every language it exists in; empty when it has no address. */
	public List<Translation> translations() {
		String address = this.head.address();
		if (address == null) {
			return List.of();
		}
		return Stream.of(Language.values())
			.filter((other) -> other.speaks(address))
			.map((other) -> new Translation(other, in(other, address)))
			.toList();
	}

	private static String in(Language language, String path) {
		return language.prefix() + path;
	}

	/** Address of a static file. */
	public String asset(String path) {
		return this.site.asset(path);
	}

	/**
	 * A drawing as markup of the page: it takes the colour of the text around it, and no
	 * further request.
	 * @param name below {@code img/}, without its ending
	 * @param style class it gets
	 */
	public String drawing(String name, String style) {
		return this.site.drawing(name, style);
	}

	public Page describedAs(String text) {
		return with(new Head(this.head.title(), text, this.head.indexed(), this.head.address()));
	}

	/** For views that search engines should leave alone. */
	public Page notIndexed() {
		return with(new Head(this.head.title(), this.head.description(), false, this.head.address()));
	}

	/**
	 * @param path the one address of this page in French, from the root
	 */
	public Page at(String path) {
		return with(new Head(this.head.title(), this.head.description(), this.head.indexed(), path));
	}

	private Page with(Head other) {
		return new Page(this.site, this.language, other, this.styles, this.modules);
	}

	public Page styledBy(String... sheets) {
		return new Page(this.site, this.language, this.head, joined(this.styles, sheets), this.modules);
	}

	public Page behavingAs(String... scripts) {
		return new Page(this.site, this.language, this.head, this.styles, joined(this.modules, scripts));
	}

	private static List<String> joined(List<String> some, String... more) {
		return Stream.concat(some.stream(), Stream.of(more)).toList();
	}

}
