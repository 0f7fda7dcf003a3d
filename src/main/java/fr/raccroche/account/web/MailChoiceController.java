package fr.raccroche.account.web;

import java.util.Map;

import fr.raccroche.account.MailChoice;
import fr.raccroche.account.MailChoices;
import fr.raccroche.account.MailKind;
import fr.raccroche.account.MailLevel;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.account.session.StaffDoor;
import fr.raccroche.platform.Problem;
import fr.raccroche.platform.SeeOther;
import fr.raccroche.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Which mails one wants: on the page of one's account, or by the link that each mail
 * carries. That link opens a page; its button turns them off, and so does the one that
 * programs of mail show beside a message (RFC 8058), which sends the same form.
 */
@Controller
class MailChoiceController {

	static final String OFF = MailChoices.OFF;

	private final MailChoices choices;

	private final Site site;

	MailChoiceController(MailChoices choices, Site site) {
		this.choices = choices;
		this.site = site;
	}

	@PostMapping(AccountController.ADDRESS + "/courriels")
	Mono<Rendering> choose(StaffVisit visit, ServerWebExchange exchange) {
		return exchange.getFormData()
			.flatMap((form) -> this.choices.find(visit.staff().account().id()).map((known) -> chosen(known, form)))
			.flatMap(this.choices::keep)
			.thenReturn(SeeOther.at(AccountController.ADDRESS + "?fait=courriels"));
	}

	/** What the form does not ask stays as it was. */
	private static MailChoice chosen(MailChoice known, MultiValueMap<String, String> form) {
		MailChoice choice = known;
		for (MailKind kind : MailKind.values()) {
			if (form.containsKey(kind.code())) {
				choice = choice.with(kind, level(kind, Fields.text(form, kind.code())));
			}
		}
		return choice;
	}

	private static MailLevel level(MailKind kind, String code) {
		return kind.level(code)
			.orElseThrow(() -> Problem.badValue(kind.code(),
					"« %s » n'est pas un choix de courriels. Rien n'a changé.".formatted(code)));
	}

	@GetMapping(OFF + "{sealed}")
	Mono<Rendering> ask(@PathVariable String sealed) {
		return found(sealed).flatMap((off) -> this.choices.find(off.account())
			.map((choice) -> shown(sealed, off, choice.level(off.kind()) == MailLevel.NONE)));
	}

	@PostMapping(OFF + "{sealed}")
	Mono<Rendering> turnOff(@PathVariable String sealed) {
		return found(sealed).flatMap((off) -> this.choices.turnOff(off).thenReturn(shown(sealed, off, true)));
	}

	private Mono<MailChoices.Off> found(String sealed) {
		return this.choices.findOff(sealed)
			.switchIfEmpty(Mono.error(Problem.gone("Ce lien ne marche plus. Connectez-vous à votre espace : "
					+ "la page de votre compte règle les courriels que vous recevez.")));
	}

	private Rendering shown(String sealed, MailChoices.Off off, boolean done) {
		MailOffPage page = new MailOffPage(StaffDoor.page(this.site, "Ne plus recevoir ces courriels"), OFF + sealed,
				off.kind(), done);
		return Rendering.view("account/mail-off").model(Map.of("page", page)).build();
	}

}
