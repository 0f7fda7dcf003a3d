package fr.raccroche.offer.network;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import fr.raccroche.platform.Mail;
import fr.raccroche.platform.PhoneNumbers;
import fr.raccroche.structure.FoqualeNetwork;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of bassins, partners and contacts have in common: checks that collect
 * what is wrong, by field.
 */
final class Parts {

	/** The key of what is not there yet. */
	static final String FRESH = "nouveau";

	private static final int LONGEST = 120;

	private static final int LONGEST_PAGE = 300;

	private final NetworkForm form;

	private final Map<String, String> faults = new TreeMap<>();

	Parts(NetworkForm form) {
		this.form = form;
	}

	Map<String, String> faults() {
		return this.faults;
	}

	/** A name, that none of the others has. */
	String name(Collection<String> others) {
		String name = this.form.value("nom");
		if (name.isEmpty() || name.length() > LONGEST || FoqualeNetwork.idOf(name).isEmpty()) {
			this.faults.put("nom", "Écrivez un nom, de %d caractères au plus.".formatted(LONGEST));
		}
		else if (others.stream().anyMatch(name::equalsIgnoreCase)) {
			this.faults.put("nom", "Ce nom est déjà pris dans ce réseau : choisissez-en un autre.");
		}
		return name;
	}

	/** E.164; null when nothing was typed. */
	@Nullable String phone() {
		String typed = this.form.value("telephone");
		Optional<String> phone = typed.isEmpty() ? Optional.empty() : PhoneNumbers.parse(typed, null);
		if (!typed.isEmpty() && phone.isEmpty()) {
			this.faults.put("telephone", "Ce n'est pas un numéro de téléphone : il faut dix chiffres.");
		}
		return phone.orElse(null);
	}

	@Nullable String mail() {
		String typed = this.form.value("courriel");
		if (!typed.isEmpty() && !Mail.isAddress(typed)) {
			this.faults.put("courriel", "Ce n'est pas une adresse de courriel : il faut nom@exemple.fr.");
		}
		return typed.isEmpty() ? null : typed;
	}

	@Nullable String web() {
		String typed = this.form.value("site_web");
		if (!typed.isEmpty() && !isPage(typed)) {
			this.faults.put("site_web", "Il faut une adresse qui commence par https:// ou http://.");
		}
		return typed.isEmpty() ? null : typed;
	}

	private static boolean isPage(String typed) {
		try {
			URI page = new URI(typed);
			return ("https".equalsIgnoreCase(page.getScheme()) || "http".equalsIgnoreCase(page.getScheme()))
					&& page.getHost() != null && page.getUserInfo() == null && typed.length() <= LONGEST_PAGE;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	/** A stable name that none of the others has. */
	static String key(String name, Collection<String> others) {
		String key = FoqualeNetwork.idOf(name);
		String free = key;
		for (int i = 2; others.contains(free) || free.equals(FRESH); i++) {
			free = key + "-" + i;
		}
		return free;
	}

}
