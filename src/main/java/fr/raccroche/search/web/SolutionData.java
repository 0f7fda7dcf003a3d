package fr.raccroche.search.web;

import java.util.Map;

import fr.raccroche.search.SearchForm;
import fr.raccroche.platform.Problem;
import fr.raccroche.search.Search;
import fr.raccroche.search.SolutionAnswer;
import fr.raccroche.search.Summary;
import fr.raccroche.search.Voice;
import fr.raccroche.site.Site;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.util.MultiValueMap;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * One solution, for machines.
 */
@RestController
@CrossOrigin
class SolutionData {

	private final Site site;

	private final Search search;

	SolutionData(Site site, Search search) {
		this.site = site;
		this.search = search;
	}

	@GetMapping("/solutions/{id}.json")
	Mono<ResponseEntity<SolutionJson>> json(@PathVariable String id,
			@RequestParam MultiValueMap<String, String> parameters) {
		boolean professional = SearchForm.of(parameters).professional();
		return this.search.findById(id).map((answer) -> switch (answer) {
			case SolutionAnswer.Shown shown -> shown(shown.summary().toldTo(Voice.of(professional)));
			case SolutionAnswer.Archived archived ->
				throw Problem.gone("Cette solution n'existe plus : « %s ».".formatted(archived.solution().title()))
					.with("remplacePar", archived.replacements().stream().map(SolutionData::name).toList());
			case SolutionAnswer.Suspended suspended -> throw Problem.notFound(
					"Cette solution est suspendue pour le moment : « %s ».".formatted(suspended.solution().title()));
			case SolutionAnswer.Missing missing ->
				throw Problem.notFound("Aucune solution publiée n'a l'identifiant « %s ».".formatted(id));
		});
	}

	private ResponseEntity<SolutionJson> shown(Summary summary) {
		// whatever Accept says, as for the lists: the address ends in a format
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.cacheControl(CacheControl.noCache());
		if (!summary.indexed()) {
			answer.header("X-Robots-Tag", "noindex");
		}
		return answer.body(SolutionJson.of(summary, this.site.data()));
	}

	private static Map<String, String> name(Summary replacement) {
		return Map.of("id", replacement.id(), "titre", replacement.solution().title(), "url", replacement.url());
	}

}
