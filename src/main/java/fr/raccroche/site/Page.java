package fr.raccroche.site;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What surrounds one page.
 *
 * @param site the site
 * @param title of the page, without the name of the site
 * @param description for search engines and shared links
 * @param indexed whether search engines may keep it
 * @param canonical the one address of this page
 * @param styles style sheets it needs beside the common one, as asset paths
 * @param modules behaviours it needs, as asset paths
 */
public record Page(Site site, String title, @Nullable String description, boolean indexed, @Nullable String canonical,
		List<String> styles, List<String> modules) {

	static Page of(Site site, String title) {
		return new Page(site, title, null, true, null, List.of(), List.of());
	}

	/** What the tab says. */
	public String fullTitle() {
		return this.title.equals(this.site.name()) ? this.title : this.title + " - " + this.site.name();
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
		return new Page(this.site, this.title, text, this.indexed, this.canonical, this.styles, this.modules);
	}

	/** For views that search engines should leave alone. */
	public Page notIndexed() {
		return new Page(this.site, this.title, this.description, false, this.canonical, this.styles, this.modules);
	}

	/**
	 * @param path the one address of this page, from the root
	 */
	public Page at(String path) {
		return new Page(this.site, this.title, this.description, this.indexed, path, this.styles, this.modules);
	}

	public Page styledBy(String... sheets) {
		return new Page(this.site, this.title, this.description, this.indexed, this.canonical,
				joined(this.styles, sheets), this.modules);
	}

	public Page behavingAs(String... scripts) {
		return new Page(this.site, this.title, this.description, this.indexed, this.canonical, this.styles,
				joined(this.modules, scripts));
	}

	private static List<String> joined(List<String> some, String... more) {
		return Stream.concat(some.stream(), Stream.of(more)).toList();
	}

}
