package fr.raccroche.columns;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import fr.raccroche.platform.PhoneNumbers;
import fr.raccroche.solution.Contact;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Joining;
import fr.raccroche.solution.KindGuide;
import fr.raccroche.solution.Life;
import fr.raccroche.solution.Origin;
import fr.raccroche.solution.Provider;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.State;
import fr.raccroche.solution.Verification;
import org.jspecify.annotations.Nullable;

/**
 * Who offers it, how one joins, and where the row comes from. A part is null when it was
 * refused.
 *
 * @param cells of the row
 * @param guide defaults of the kind; null when there are none to take
 */
record DoorCells(Cells cells, @Nullable KindGuide guide) {

	/**
	 * Who offers it.
	 * @param names name of a known structure, by its id; null when it is unknown
	 */
	@Nullable Provider provider(Function<String, @Nullable String> names) {
		String typed = this.cells.text("structure_id");
		String id = (typed != null) ? SaidWords.structureId(typed) : null;
		String told = this.cells.text("structure_nom");
		String name = (told == null && id != null) ? names.apply(id) : told;
		if (name == null) {
			return this.cells.refuse("structure_nom",
					(id != null) ? "il manque, et la structure %s n'est pas connue".formatted(id) : "il manque");
		}
		return this.cells.reasons().attempt(() -> new Provider(id, name, this.cells.text("reseau")));
	}

	@Nullable Joining joining() {
		Set<JoinedBy> told = this.cells.codes(JoinedBy.class, "adhesion");
		List<String> steps = this.cells.list("etapes");
		String afterCall = this.cells.text("apres_appel");
		if (told.isEmpty() && this.cells.text("adhesion") != null) {
			return null;
		}
		KindGuide usual = this.guide;
		return this.cells.reasons()
			.attempt(() -> (usual == null) ? new Joining(told, steps, afterCall)
					: new Joining(told.isEmpty() ? usual.joinedBy() : told, steps.isEmpty() ? usual.steps() : steps,
							(afterCall != null) ? afterCall : usual.afterCall()));
	}

	/**
	 * Whom to call.
	 * @param departement where the telephone rings; null when not known
	 */
	@Nullable Contact contact(@Nullable String departement) {
		String phone = phone(departement);
		String mail = this.cells.text("courriel");
		URI web = web();
		List<String> languages = this.cells.list("langues").stream().map(SaidWords::language).toList();
		return this.cells.reasons()
			.attempt(() -> new Contact(phone, this.cells.text("horaires"), mail, web, this.cells.text("contact_role"),
					languages));
	}

	private @Nullable String phone(@Nullable String departement) {
		String text = this.cells.text("telephone");
		return (text == null) ? null : PhoneNumbers.parse(text, departement)
			.orElseGet(() -> this.cells.refuse("telephone", "« %s » n'est pas un numéro de téléphone".formatted(text)));
	}

	private @Nullable URI web() {
		String text = this.cells.text("site_web");
		try {
			return (text != null) ? new URI(text) : null;
		}
		catch (URISyntaxException ex) {
			return this.cells.refuse("site_web", "« %s » n'est pas l'adresse d'une page".formatted(text));
		}
	}

	@Nullable Verification verification() {
		Integer months = this.cells.whole("verification_mois");
		return this.cells.reasons()
			.attempt(() -> new Verification(this.cells.day("verifie_le"), this.cells.text("verifie_par"),
					Objects.requireNonNullElse(months, Verification.USUAL_MONTHS)));
	}

	@Nullable Origin origin() {
		boolean invented = Boolean.TRUE.equals(this.cells.yesNo("demonstration"));
		return this.cells.reasons()
			.attempt(() -> new Origin(this.cells.text("source"), this.cells.text("licence"), invented));
	}

	@Nullable Life life() {
		State state = this.cells.code(State.class, "etat");
		if (state == null && this.cells.text("etat") != null) {
			return null;
		}
		List<SolutionId> replacements = new ArrayList<>();
		for (String id : this.cells.list("remplace_par")) {
			SolutionId known = this.cells.reasons().attempt(() -> new SolutionId(id));
			if (known != null) {
				replacements.add(known);
			}
		}
		return this.cells.reasons()
			.attempt(() -> new Life(Objects.requireNonNullElse(state, State.PUBLISHED), replacements));
	}

}
