package fr.raccroche.contact.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.contact.CallbackFilter;
import fr.raccroche.contact.CallbackHolds;
import fr.raccroche.contact.store.CallbackDocument;
import fr.raccroche.site.Words;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Whom one has said one calls: on the desk until it is done, with the same clock.
 */
@Component
class HeldSection implements DeskSection {

	private static final int FIRST = 5;

	private final CallbackHolds holds;

	private final Clock clock;

	HeldSection(CallbackHolds holds, Clock clock) {
		this.holds = holds;
		this.clock = clock;
	}

	@Override
	public int getOrder() {
		return OFFERS - 89;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		return this.holds.listOwn(staff).filter((own) -> !own.isEmpty()).map(this::part);
	}

	private Part part(List<CallbackDocument> own) {
		Instant now = this.clock.instant();
		List<Row> rows = own.stream()
			.limit(FIRST)
			.map((request) -> new CallbackRow(request, now, Map.of()).own())
			.toList();
		return new Part("vos-rappels", "Vous vous en occupez", own.size(),
				"Quand c'est fait, notez la suite : les coordonnées sont alors effacées.", rows,
				CallbackDeskController.ADDRESS + "?etat=" + CallbackFilter.TAKEN.code(),
				"Tous les rappels dont quelqu'un s'occupe",
				Words.count(own.size(), "rappel en cours", "rappels en cours"));
	}

}
