package fr.raccroche.account.openid;

import org.jspecify.annotations.Nullable;

/**
 * Why somebody who was at a provider of identities is not let in.
 */
public enum OpenIdRefusal {

	/** The provider knows them, we do not. */
	NO_ACCOUNT("compte",
			"%s vous a bien reconnu, mais n'ouvre aucun compte d'ici. Ouvrez le lien de votre invitation, ou demandez-en une à la personne qui dirige "
					+ "votre réseau."),
	/** They turned back there. */
	GIVEN_UP("abandon", "La connexion n'est pas faite : elle s'est arrêtée en chemin chez %s."),
	/** It did not work. */
	FAILED("echec", "La connexion par %s n'a pas abouti. Réessayez. Si cela recommence, dites-le à la personne "
			+ "qui s'occupe de ce portail.");

	private final String code;

	private final String sentence;

	OpenIdRefusal(String code, String sentence) {
		this.code = code;
		this.sentence = sentence;
	}

	String code() {
		return this.code;
	}

	/**
	 * In French.
	 * @return null when that is no code
	 */
	public static @Nullable String sentence(@Nullable String code, String provider) {
		for (OpenIdRefusal refusal : values()) {
			if (refusal.code.equals(code)) {
				return refusal.sentence.formatted(provider);
			}
		}
		return null;
	}

}
