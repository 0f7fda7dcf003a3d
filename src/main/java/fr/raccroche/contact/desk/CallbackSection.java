package fr.raccroche.contact.desk;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.contact.CallbackFilter;
import fr.raccroche.contact.CallbackLists;
import fr.raccroche.contact.CallbackLists.Found;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Somebody waits to be called: before everything else.
 */
@Component
class CallbackSection implements DeskSection {

	private static final int FIRST = 5;

	private final CallbackLists lists;

	private final CallbackDeskController controller;

	CallbackSection(CallbackLists lists, CallbackDeskController controller) {
		this.lists = lists;
		this.controller = controller;
	}

	@Override
	public int getOrder() {
		return OFFERS - 90;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		return this.lists.list(staff, CallbackFilter.WAITING, FIRST)
			.filter((found) -> found.count(CallbackFilter.WAITING) > 0)
			.flatMap((found) -> this.controller.rows(found.requests())
				.map((rows) -> new Part("a-rappeler", CallbackFilter.WAITING.label(),
						found.count(CallbackFilter.WAITING), lead(found), rows, CallbackDeskController.ADDRESS,
						"Tous les rappels")));
	}

	private static String lead(Found found) {
		return (found.late() > 0) ? CallbacksPage.late(found.late())
				: "Chacun a droit à un entretien dans les 15 jours qui suivent sa demande.";
	}

}
