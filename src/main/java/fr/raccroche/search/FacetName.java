package fr.raccroche.search;

import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.solution.Coded;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Field;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.Status;

/**
 * What can be ticked and counted, by its parameter's name.
 */
public enum FacetName implements Coded {

	GENRE("genre", "Type de solution", Kind.values()), CHAMP("champ", "Champ d'action", Field.values()),
	STATUT("statut", "Statut pendant la formation", Status.values()), SECTEUR("secteur", "Métiers", Sector.values()),
	ENTREE("entree", "Quand entrer", EntryMode.values()), PLACES("places", "Places libres"),
	INTERNAT("internat", "Hébergement"), REMUNERATION("remuneration", "Payé"),
	PMR("pmr", "Accessible en fauteuil roulant");

	/** The only code of a wish. */
	public static final String WISHED = "1";

	private final String code;

	private final String label;

	private final List<Coded> words;

	private final List<Choice> choices;

	FacetName(String code, String label, Coded... words) {
		this.code = code;
		this.label = label;
		this.words = List.of(words);
		this.choices = (words.length > 0)
				? Stream.of(words).map((word) -> new Choice(word.code(), word.label())).toList()
				: List.of(new Choice(WISHED, label));
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public String label() {
		return this.label;
	}

	/** The codes that can be ticked in it; none for a wish. */
	public List<Coded> words() {
		return this.words;
	}

	/** What can be ticked in it, in the order of the contract. */
	public List<Choice> choices() {
		return this.choices;
	}

	/** Whether it is a wish, with one box to tick. */
	public boolean wish() {
		return this.choices.size() == 1;
	}

	/**
	 * Something to tick.
	 *
	 * @param code as addresses carry it
	 * @param label what people read
	 */
	public record Choice(String code, String label) {
	}

}
