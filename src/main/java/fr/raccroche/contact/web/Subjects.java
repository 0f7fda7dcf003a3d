package fr.raccroche.contact.web;

import java.util.function.Function;

import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.Language;
import fr.raccroche.site.Site;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.SolutionRefused;
import fr.raccroche.solution.Solutions;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The solution that a form is about.
 */
@Component
class Subjects {

	private final Solutions solutions;

	private final Site site;

	Subjects(Solutions solutions, Site site) {
		this.solutions = solutions;
		this.site = site;
	}

	/**
	 * Answers about a solution that is published. One that was is left to its own page,
	 * that says so.
	 * @return {@link Problem} 404 when there is none
	 */
	Mono<Rendering> about(String id, Language language, Function<Solution, Mono<Rendering>> answer) {
		return find(id).flatMap((solution) -> switch (solution.life().state()) {
			case PUBLISHED -> answer.apply(solution);
			case SUSPENDED, ARCHIVED -> Mono.just(seeOther(page(solution), language));
			case DRAFT, SUBMITTED -> Mono.<Rendering>empty();
		})
			.switchIfEmpty(Mono
				.error(() -> Problem.notFound("On ne trouve pas cette solution. Elle a peut-être changé d'adresse.")));
	}

	private Mono<Solution> find(String id) {
		try {
			return this.solutions.find(new SolutionId(id)).map((stored) -> stored.solution());
		}
		catch (SolutionRefused ex) {
			return Mono.empty();
		}
	}

	/** Address of the solution's page, in French. */
	static String page(Solution solution) {
		return "/solutions/" + solution.id();
	}

	/** Leads on after a form, so that reloading sends nothing again. */
	Rendering seeOther(String path, Language language) {
		String address = this.site.page(language, this.site.name()).href(path);
		return SeeOther.at(address);
	}

}
