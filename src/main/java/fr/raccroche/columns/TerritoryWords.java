package fr.raccroche.columns;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.raccroche.territory.Academie;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.TypedCommunes;
import org.springframework.stereotype.Component;

/**
 * Parts of a served territory as people write them, and as the {@code solutions} file
 * does.
 */
@Component
public class TerritoryWords {

	private static final String FRANCE = "france";

	private static final String ACADEMIE = "academie:";

	private final Gazetteer gazetteer;

	private final TypedCommunes typed;

	private final CommuneWords communes;

	TerritoryWords(Gazetteer gazetteer, TypedCommunes typed, CommuneWords communes) {
		this.gazetteer = gazetteer;
		this.typed = typed;
		this.communes = communes;
	}

	/** A cell of codes, in words that lead back to them. */
	public String inWords(String cell) {
		return Arrays.stream(cell.split(" \\| ")).map(this::of).collect(Collectors.joining(Columns.BETWEEN));
	}

	private String of(String code) {
		String words = said(code);
		return code(this.gazetteer, this.typed, words).equals(code) ? words : code;
	}

	private String said(String code) {
		if (code.equals(FRANCE)) {
			return "Toute la France";
		}
		if (code.startsWith(ACADEMIE)) {
			return this.gazetteer.findAcademie(code.substring(ACADEMIE.length()))
				.map((academie) -> "Académie : " + academie.name())
				.orElse(code);
		}
		return this.gazetteer.findDepartement(code)
			.map((departement) -> "%s (%s)".formatted(departement.name(), code))
			.orElseGet(() -> this.communes.of(code));
	}

	/** The code of what somebody writes; the text itself when it is none. */
	static String code(Gazetteer gazetteer, TypedCommunes typed, String text) {
		String said = SaidWords.plain(text);
		if (said.equals("france") || said.equals("toute la france")) {
			return FRANCE;
		}
		if (text.startsWith(ACADEMIE) || gazetteer.findDepartement(text).isPresent()
				|| gazetteer.findByCode(text).isPresent()) {
			return text;
		}
		return named(gazetteer, said).or(() -> typed.find(text, null).map((commune) -> commune.code())).orElse(text);
	}

	/** An académie or a département that says that it is one. */
	private static Optional<String> named(Gazetteer gazetteer, String said) {
		if (said.startsWith("academie ")) {
			return gazetteer.listAcademies()
				.stream()
				.filter((academie) -> isNamed(academie, said))
				.map((academie) -> ACADEMIE + academie.slug())
				.findFirst();
		}
		return !said.matches("departement .+|.+ [0-9][0-9ab][0-9]?") ? Optional.empty()
				: gazetteer.listDepartements()
					.stream()
					.filter((departement) -> isNamed(departement, said))
					.map(Departement::code)
					.findFirst();
	}

	private static boolean isNamed(Academie academie, String said) {
		String name = SaidWords.plain(academie.name());
		return said.equals("academie " + name) || said.equals("academie de " + name)
				|| said.equals("academie d " + name) || (name.startsWith("academie") && said.equals(name));
	}

	private static boolean isNamed(Departement departement, String said) {
		String name = SaidWords.plain(departement.name());
		return said.equals(name + " " + SaidWords.plain(departement.code())) || said.equals("departement " + name);
	}

}
