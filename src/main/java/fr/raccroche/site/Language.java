package fr.raccroche.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.web.server.ServerWebExchange;

/**
 * A language the portal speaks. What the catalogue says stays in French.
 */
public enum Language {

	/** The language of the catalogue: addresses without a prefix. */
	FR("Français", true),
	/** Says whatever French says. */
	EN("English", true),
	/** Arabic: the essential path. */
	AR("العربية", false),
	/** Turkish: the essential path. */
	TR("Türkçe", false),
	/** Portuguese: the essential path. */
	PT("Português", false),
	/** Ukrainian: the essential path. */
	UK("Українська", false);

	private static final String ATTRIBUTE = Language.class.getName();

	/**
	 * What every language says: home, results, a solution; for professionals in French.
	 */
	private static final Pattern ESSENTIAL = Pattern
		.compile("(/|/solutions|/solutions/[^/?.]+)(\\?(?!.*\\bvue=pro\\b).*)?");

	/** Staff reads French. */
	private static final Pattern STAFF = Pattern.compile("/espace([/?].*)?");

	private final String ownName;

	private final boolean whole;

	Language(String ownName, boolean whole) {
		this.ownName = ownName;
		this.whole = whole;
	}

	/** The code of BCP 47, as in {@code lang} and in addresses. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What those who speak it call it. */
	public String ownName() {
		return this.ownName;
	}

	/** Whether every public page is said in it, or only the essential path. */
	public boolean whole() {
		return this.whole;
	}

	/** Where lines begin, as the attribute {@code dir} says it. */
	public String direction() {
		return (this == AR) ? "rtl" : "ltr";
	}

	/** How dates and numbers are written. */
	public Locale locale() {
		// digits as on the phones and signs of France
		return Locale.forLanguageTag((this == AR) ? "ar-u-nu-latn" : code());
	}

	/** What addresses in it begin with: nothing in French. */
	public String prefix() {
		return (this == FR) ? "" : "/" + code();
	}

	/**
	 * Whether that page is said in it.
	 * @param path in French, from the root, with or without a query
	 */
	public boolean speaks(String path) {
		return (this.whole || ESSENTIAL.matcher(path).matches()) && (this == FR || !STAFF.matcher(path).matches());
	}

	/** The language of that code, in lower case. */
	public static Optional<Language> find(String code) {
		return Arrays.stream(values()).filter((language) -> language.code().equals(code)).findFirst();
	}

	/** The language of the address that was asked for. */
	public static Language of(ServerWebExchange exchange) {
		return exchange.getAttributeOrDefault(ATTRIBUTE, FR);
	}

	/** Notes the language of the address that was asked for. */
	public void keepIn(ServerWebExchange exchange) {
		exchange.getAttributes().put(ATTRIBUTE, this);
	}

}
