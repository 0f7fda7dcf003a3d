package fr.raccroche.search.kept;

import fr.raccroche.platform.Problem;
import fr.raccroche.search.SolutionAnswer;
import fr.raccroche.search.web.SolutionsCsv;
import fr.raccroche.site.Site;
import reactor.core.publisher.Mono;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the page of a selection shows, to be kept as a file.
 */
@RestController
@CrossOrigin
class KeptData {

	private final Site site;

	private final SelectionReader reader;

	private final SelectionLookup lookup;

	KeptData(Site site, SelectionReader reader, SelectionLookup lookup) {
		this.site = site;
		this.reader = reader;
		this.lookup = lookup;
	}

	@GetMapping("/pistes.json")
	Mono<ResponseEntity<KeptJson>> json(@RequestParam MultiValueMap<String, String> parameters) {
		return read(parameters).flatMap((selection) -> this.lookup.answers(selection)
			.map((answers) -> ResponseEntity.ok()
				.headers(headers(MediaType.APPLICATION_JSON, "json"))
				.body(KeptJson.of(selection, answers, this.site.data()))));
	}

	/** The solutions that are there: a table has no room for what is not. */
	@GetMapping("/pistes.csv")
	Mono<ResponseEntity<byte[]>> csv(@RequestParam MultiValueMap<String, String> parameters) {
		return read(parameters).flatMap(this.lookup::answers)
			.map((answers) -> ResponseEntity.ok()
				.headers(headers(SolutionsCsv.TYPE, "csv"))
				.body(SolutionsCsv.of(answers.stream()
					.filter(SolutionAnswer.Shown.class::isInstance)
					.map((answer) -> ((SolutionAnswer.Shown) answer).summary())
					.toList(), this.site.data())));
	}

	private Mono<Selection> read(MultiValueMap<String, String> parameters) {
		return this.reader.read(parameters).doOnNext((selection) -> {
			if (selection.isEmpty()) {
				throw Problem.badValue(SelectionReader.PARAMETER,
						"s : il manque les identifiants des solutions, séparés par des virgules.");
			}
		});
	}

	private static HttpHeaders headers(MediaType type, String ending) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(type);
		headers.setCacheControl("no-cache");
		headers.set("X-Robots-Tag", "noindex");
		headers.setContentDisposition(ContentDisposition.attachment().filename("pistes." + ending).build());
		return headers;
	}

}
