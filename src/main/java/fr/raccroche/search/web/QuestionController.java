package fr.raccroche.search.web;

import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.search.Questionnaire;
import fr.raccroche.search.Questionnaire.Question;
import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * "Quelle solution pour toi ?": one question a page; it ends on a search.
 */
@Controller
class QuestionController {

	private final Questionnaire questionnaire = Questionnaire.bundled();

	private final Site site;

	QuestionController(Site site) {
		this.site = site;
	}

	@GetMapping("/questions")
	Rendering first(@RequestParam MultiValueMap<String, String> parameters, Language language) {
		return question(1, this.questionnaire.answers(parameters), language);
	}

	@GetMapping("/questions/{number:[1-9]}")
	Rendering next(@PathVariable int number, @RequestParam MultiValueMap<String, String> parameters,
			Language language) {
		if (number > this.questionnaire.questions().size()) {
			throw Problem.notFound("Il n'y a pas de question " + number + ".");
		}
		return question(number, this.questionnaire.answers(parameters), language);
	}

	@GetMapping("/questions/fin")
	Rendering end(@RequestParam MultiValueMap<String, String> parameters, Language language) {
		MultiValueMap<String, String> answers = this.questionnaire.answers(parameters);
		if (this.questionnaire.findWrong(answers).isPresent()) {
			return question(this.questionnaire.questions().size(), answers, language);
		}
		if (this.questionnaire.leadsToSchool(answers)) {
			SchoolDoorPage model = new SchoolDoorPage(page(language, "questions.school"),
					this.questionnaire.schoolDoor(answers), String.valueOf(answers.getFirst("age")));
			return Rendering.view("search/school-door").modelAttribute("page", model).build();
		}
		String search = "/solutions" + this.questionnaire.search(answers).query();
		return SeeOther.at(this.site.page(language, "").href(search));
	}

	/** A wrong answer brings its question back, whichever was asked for. */
	private Rendering question(int number, MultiValueMap<String, String> answers, Language language) {
		Question wrong = this.questionnaire.findWrong(answers).orElse(null);
		int shown = (wrong != null) ? this.questionnaire.questions().indexOf(wrong) + 1 : number;
		QuestionPage model = new QuestionPage(page(language, "questions.title"), this.questionnaire, shown, answers,
				wrong != null);
		return Rendering.view("search/question")
			.modelAttribute("page", model)
			.status((wrong != null) ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
			.build();
	}

	private Page page(Language language, String title) {
		return this.site.page(language, this.site.say(language, title))
			.describedAs(this.site.say(language, "questions.description"))
			.at("/questions")
			.behavingAs("js/commune-field.js", "js/short-address.js");
	}

}
