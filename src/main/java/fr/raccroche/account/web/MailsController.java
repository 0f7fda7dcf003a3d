package fr.raccroche.account.web;

import java.util.List;
import java.util.Map;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.KeptMail;
import fr.raccroche.platform.Outbox;
import fr.raccroche.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * What the portal writes, for its administrator: the mails that wait, and how sending
 * goes. What is said of visitors, or opens an account, is counted only.
 */
@Controller
class MailsController {

	static final String ADDRESS = "/espace/courriels";

	/** More are found in the data directory. */
	private static final int MOST = 200;

	private final Outbox outbox;

	MailsController(Outbox outbox) {
		this.outbox = outbox;
	}

	@GetMapping(ADDRESS)
	Mono<Rendering> list(StaffVisit visit) {
		return administrator(visit)
			.then(Mono
				.fromCallable(() -> new MailsPage(visit.page("Les courriels du portail").styledBy("css/reminder.css"),
						this.outbox.state(), this.outbox.list(MOST), MOST)))
			.subscribeOn(Schedulers.boundedElastic())
			.map((page) -> Rendering.view("account/mails").model(Map.of("page", page)).build());
	}

	@GetMapping(ADDRESS + "/{id}")
	Mono<Rendering> mail(StaffVisit visit, @PathVariable String id) {
		return administrator(visit).then(Mono.fromCallable(() -> this.outbox.find(id)))
			.subscribeOn(Schedulers.boundedElastic())
			.flatMap(Mono::justOrEmpty)
			.flatMap((mail) -> Mono.justOrEmpty(mail.content()).map((content) -> shown(visit, mail, content)))
			.switchIfEmpty(
					Mono.error(Problem.notFound("Ce courriel n'est plus là, ou il n'est que pour son destinataire.")));
	}

	private static Rendering shown(StaffVisit visit, KeptMail mail, KeptMail.Content content) {
		List<MailPage.Line> lines = content.text().lines().map(MailPage.Line::new).toList();
		MailPage page = new MailPage(visit.page(content.subject()).styledBy("css/reminder.css"), mail, content, lines);
		return Rendering.view("account/mail").model(Map.of("page", page)).build();
	}

	private static Mono<Void> administrator(StaffVisit visit) {
		return visit.staff().remit().everything() ? Mono.empty()
				: Mono.error(Problem.forbidden("Seule l'administration du portail lit ses courriels."));
	}

}
