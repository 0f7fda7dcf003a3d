package fr.raccroche.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import fr.raccroche.platform.Assets;
import fr.raccroche.platform.FreeNumber;
import fr.raccroche.platform.RaccrocheSettings;

import org.springframework.stereotype.Component;

/**
 * The site as pages need to know it. Controllers start their pages here.
 */
@Component
public class Site {

	private final Assets assets;

	private final RaccrocheSettings settings;

	private final PublicAddress address;

	private final Messages messages;

	private final Map<String, String> drawings = new ConcurrentHashMap<>();

	Site(Assets assets, RaccrocheSettings settings, PublicAddress address, Texts texts) {
		this.address = address;
		this.assets = assets;
		this.settings = settings;
		this.messages = texts.messages();
	}

	/** Name of the portal. */
	public String name() {
		return this.settings.portal().name();
	}

	/** The number to call when nothing else helps. */
	public FreeNumber number() {
		return this.settings.freeNumber();
	}

	/**
	 * How search engines are told a page: whole, where {@code raccroche.public-url} is
	 * given.
	 * @param path from the root
	 */
	public String address(String path) {
		return this.address.of(path);
	}

	/** Whose portal it is. */
	public RaccrocheSettings.Portal portal() {
		return this.settings.portal();
	}

	/** Whether what is shown is invented. */
	public boolean demonstration() {
		return this.settings.demonstration();
	}

	/**
	 * Address of a static file.
	 * @param path as {@code css/site.css}
	 */
	public String asset(String path) {
		return this.assets.url(path);
	}

	/**
	 * A drawing of ours as markup, hidden from those who listen: a word stands beside.
	 */
	String drawing(String name, String style) {
		return this.drawings.computeIfAbsent(style + " " + name, (key) -> markup(name, style));
	}

	private String markup(String name, String style) {
		String file = "img/" + name + ".svg";
		String svg = this.assets.find(file)
			.map((asset) -> new String(asset.content(), StandardCharsets.UTF_8).strip())
			.orElseThrow(() -> new IllegalArgumentException("no such drawing: " + file));
		return svg.replaceFirst("<svg xmlns=\"[^\"]*\"", "<svg class=\"%s\" aria-hidden=\"true\"".formatted(style));
	}

	/** What pages say in that language. */
	public Speech speech(Language language) {
		return new Speech(this.messages, language, true);
	}

	/** What data say, which is French: with plain spaces, for whoever compares texts. */
	public Speech data() {
		return new Speech(this.messages, Language.FR, false);
	}

	/**
	 * The sentence of that key, in that language or else in French.
	 * @param arguments what fills {@code {0}}, {@code {1}}...
	 */
	public String say(Language language, String key, Object... arguments) {
		return speech(language).say(key, arguments);
	}

	/**
	 * A page of that title.
	 * @param language what it speaks
	 * @param title without the name of the site
	 */
	public Page page(Language language, String title) {
		return Page.of(this, language, title);
	}

}
