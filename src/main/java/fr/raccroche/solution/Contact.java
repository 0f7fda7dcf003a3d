package fr.raccroche.solution;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call. Never a person's name.
 *
 * @param phone E.164
 * @param hours when somebody answers, in words
 * @param mail address
 * @param web page
 * @param role who answers
 * @param languages ISO 639-1 codes spoken there
 */
public record Contact(@Nullable String phone, @Nullable String hours, @Nullable String mail, @Nullable URI web,
		@Nullable String role, List<String> languages) {

	private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

	private static final Pattern MAIL = Pattern
		.compile("[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

	private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

	/**
	 * @throws SolutionRefused for a phone, a mail, a page or a language that is none
	 */
	public Contact {
		Reasons reasons = new Reasons();
		reasons.refuse(phone != null && !E164.matcher(phone).matches(), "telephone",
				"« %s » n'est pas un numéro international, comme +33536490012".formatted(phone));
		Text.optional(reasons, hours, Text.SHORT, "horaires");
		reasons.refuse(mail != null && !MAIL.matcher(mail).matches(), "courriel",
				"« %s » n'est pas une adresse de courriel".formatted(mail));
		reasons.refuse(web != null && !isPage(web), "site_web",
				"« %s » : il faut une adresse qui commence par https:// ou http://".formatted(web));
		Text.optional(reasons, role, Text.SHORT, "contact_role");
		languages = languages.stream().distinct().toList();
		languages.stream()
			.filter((code) -> !LANGUAGES.contains(code))
			.forEach((code) -> reasons.add("langues",
					"« %s » : il faut un code de langue à deux lettres, comme fr ou ar".formatted(code)));
		reasons.orThrow();
	}

	private static boolean isPage(URI web) {
		return ("https".equalsIgnoreCase(web.getScheme()) || "http".equalsIgnoreCase(web.getScheme()))
				&& web.getHost() != null && web.getUserInfo() == null;
	}

	/** Whether somebody can be reached at all. */
	@JsonIgnore
	public boolean isReachable() {
		return this.phone != null || this.mail != null || this.web != null;
	}

}
