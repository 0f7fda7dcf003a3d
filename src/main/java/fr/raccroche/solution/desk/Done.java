package fr.raccroche.solution.desk;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a button has just done, told on the next page.
 */
enum Done {

	VERIFIED("confirmee", "C'est confirmé : le public voit la date d'aujourd'hui."),
	BOTH("confirmee-places", "C'est confirmé, et les places sont à jour : le public les voit."),
	PLACES("places", "Les places sont à jour : le public les voit."),
	DATES("dates", "Les dates sont à jour : le public les voit."), STATE("etat", "C'est fait."),
	RETIRED("retiree", "L'offre n'est plus visible du public."),
	REPLACED("remplacee", "C'est noté : sa page d'avant le dit à qui l'ouvre."),
	PUBLISHED("publiee", "C'est publié : le public le voit."),
	ALREADY("deja", "C'est déjà publié : le public voit ce texte."),
	END("fin-prevue", "C'est prévu : elle quittera le catalogue toute seule ce jour-là."),
	STAYS("fin-reprise", "C'est noté : elle reste au catalogue."),
	PROPOSED("proposee", "C'est envoyé, en attente du réseau : vous le voyez ici."),
	GIVEN_BACK("renvoyee", "C'est renvoyé à son auteur, avec votre mot."),
	DISCARDED("abandonnee", "Le brouillon est effacé.");

	/** Parameter of the address that carries it. */
	static final String PARAMETER = "fait";

	private final String code;

	private final String sentence;

	Done(String code, String sentence) {
		this.code = code;
		this.sentence = sentence;
	}

	String code() {
		return this.code;
	}

	String sentence() {
		return this.sentence;
	}

	static Optional<Done> find(String code) {
		return Stream.of(values()).filter((done) -> done.code.equals(code)).findFirst();
	}

}
