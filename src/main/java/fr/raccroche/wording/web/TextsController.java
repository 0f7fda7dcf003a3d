package fr.raccroche.wording.web;

import java.util.List;
import java.util.Map;

import fr.raccroche.account.StaffPage;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.site.Language;
import fr.raccroche.wording.CurrentWordings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The texts of the portal, by subject, and what is found in them. These pages need no
 * engine.
 */
@Controller
class TextsController {

	static final String ADDRESS = "/espace/textes";

	private static final int MOST = 60;

	private static final Map<String, String> DONE = Map.of("enregistre", "C'est enregistré : le site le dit déjà.",
			"origine", "Le texte d'origine est de retour.", "rien", "Rien n'a changé : le texte était déjà celui-là.");

	private final TextSubjects subjects;

	private final SubjectWords words;

	private final SentenceRows rows;

	private final CurrentWordings current;

	TextsController(TextSubjects subjects, SubjectWords words, SentenceRows rows, CurrentWordings current) {
		this.subjects = subjects;
		this.words = words;
		this.rows = rows;
		this.current = current;
	}

	@GetMapping(ADDRESS)
	Rendering list(StaffVisit visit, @RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) @Nullable String langue) {
		TextSubjects.onlyFor(visit);
		return shown("wording/texts", new TextsPage(page(visit, "Les textes du site"), this.subjects.listOpen(),
				this.subjects.listClosed(), search(q.strip(), TextSubjects.language(langue)), unused()));
	}

	private TextsPage.Search search(String words, Language language) {
		List<SentenceRow> found = words.isEmpty() ? List.of() : this.rows.find(this.words.listOpen(), language, words);
		return new TextsPage.Search(words, language, found.stream().limit(MOST).toList(), found.size());
	}

	private List<TextsPage.Unused> unused() {
		return this.current.unused()
			.stream()
			.map((wording) -> new TextsPage.Unused(wording.key(),
					wording.spoken().map(Language::ownName).orElse(wording.language()), String.valueOf(wording.text())))
			.toList();
	}

	@GetMapping(ADDRESS + "/{sujet}")
	Rendering subject(StaffVisit visit, @PathVariable String sujet,
			@RequestParam(required = false) @Nullable String langue, @RequestParam(defaultValue = "") String fait) {
		TextsPage.Subject subject = this.subjects.open(visit, sujet);
		Language language = TextSubjects.language(subject, langue);
		return shown("wording/subject", new SubjectPage(page(visit, subject.label()), subject, language,
				this.rows.of(sujet, language), DONE.get(fait)));
	}

	private static Rendering shown(String view, Object page) {
		return Rendering.view(view).modelAttribute("page", page).build();
	}

	static StaffPage page(StaffVisit visit, String title) {
		return visit.page(title).styledBy("css/form.css", "css/wording.css");
	}

}
