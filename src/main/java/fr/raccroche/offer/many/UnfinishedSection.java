package fr.raccroche.offer.many;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * On the desk: imports that one has begun and not ended.
 */
@Component
class UnfinishedSection implements DeskSection {

	private final Imports imports;

	UnfinishedSection(Imports imports) {
		this.imports = imports;
	}

	@Override
	public int getOrder() {
		return OFFERS + 20;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		return !staff.remit().delegates() ? Mono.empty()
				: this.imports.listUnfinished(staff)
					.map((all) -> all.stream().map(this::row).toList())
					.filter((rows) -> !rows.isEmpty())
					.map((rows) -> new Part("imports", "Imports à finir", rows.size(), null, rows,
							ImportController.ADDRESS, "Tous vos imports"));
	}

	private Row row(OfferImport batch) {
		boolean interrupted = this.imports.isInterrupted(batch);
		ImportsPage.Item item = ImportsPage.Item.of(batch, interrupted);
		return new Row(item.file(), item.href(), item.about(), interrupted);
	}

}
