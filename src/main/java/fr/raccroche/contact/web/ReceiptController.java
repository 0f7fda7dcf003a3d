package fr.raccroche.contact.web;

import java.util.Map;

import fr.raccroche.contact.Callbacks;
import fr.raccroche.contact.Receipt;
import fr.raccroche.platform.Problem;
import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Site;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * The receipt of a call-back: its address is the only key to it, and it can be erased
 * from there.
 */
@Controller
class ReceiptController {

	private final Site site;

	private final Subjects subjects;

	private final Callbacks callbacks;

	ReceiptController(Site site, Subjects subjects, Callbacks callbacks) {
		this.site = site;
		this.subjects = subjects;
		this.callbacks = callbacks;
	}

	@GetMapping("/rappels/{token}")
	Mono<Rendering> receipt(@PathVariable String token, Language language) {
		return this.callbacks.find(token).map((receipt) -> switch (receipt) {
			case Receipt.Kept kept -> kept(kept, token, language);
			case Receipt.Erased erased -> erased(language);
			case Receipt.Unknown unknown ->
				throw Problem.notFound("On ne trouve pas cette demande. Vérifie l'adresse de la page.");
		});
	}

	@PostMapping("/rappels/{token}/effacer")
	Mono<Rendering> erase(@PathVariable String token, Language language) {
		return this.callbacks.erase(token)
			.then(Mono.fromSupplier(() -> this.subjects.seeOther("/rappels/" + token, language)));
	}

	private Rendering kept(Receipt.Kept kept, String token, Language language) {
		Page page = page(language, "contact.receipt.title." + kept.stage().code());
		return Secret.of(Rendering.view("contact/receipt")
			.model(Map.of("page", new ReceiptPage(page, kept, page.href("/rappels/" + token + "/effacer")))));
	}

	private Rendering erased(Language language) {
		return Secret.of(Rendering.view("contact/erased")
			.model(Map.of("page", page(language, "contact.erased.title")))
			.status(HttpStatus.GONE));
	}

	private Page page(Language language, String title) {
		return this.site.page(language, this.site.say(language, title)).notIndexed();
	}

}
