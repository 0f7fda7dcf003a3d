package fr.raccroche.contact.desk;

import java.util.List;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.contact.CallbackFilter;
import fr.raccroche.contact.CallbackLists;
import fr.raccroche.contact.CallbackLists.Found;
import fr.raccroche.site.Words;
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
			.flatMap((found) -> this.controller.rows(found.requests()).map((rows) -> part(found, rows)));
	}

	private static Part part(Found found, List<Row> rows) {
		long theirs = found.count(CallbackFilter.WAITING);
		CallbackLists.Around around = found.around();
		if (theirs == 0 && around != null && around.waiting() > 0) {
			return part("Rappels dans votre académie", around.waiting(), CallbacksPage.around(around), rows,
					Words.number(around.waiting()) + " à rappeler dans l'académie");
		}
		return part(CallbackFilter.WAITING.label(), theirs, lead(found), rows,
				(theirs == 0) ? "aucun rappel en attente" : Words.number(theirs) + " à rappeler");
	}

	private static Part part(String heading, long total, String lead, List<Row> rows, String brief) {
		return new Part("a-rappeler", heading, total, lead, rows, CallbackDeskController.ADDRESS, "Tous les rappels",
				brief);
	}

	private static String lead(Found found) {
		String lead = (found.late() > 0) ? CallbacksPage.late(found.late())
				: "Chacun a droit à un entretien dans les 15 jours qui suivent sa demande.";
		return found.numbersOnly() ? lead + " Vous ne voyez que les nombres." : lead;
	}

}
