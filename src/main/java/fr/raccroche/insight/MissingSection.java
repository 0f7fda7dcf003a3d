package fr.raccroche.insight;

import java.util.List;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.Staff;
import fr.raccroche.site.Words;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * On the desk: the kinds of solution that many people of the territory have not within
 * reach.
 */
@Component
public class MissingSection implements DeskSection {

	private static final int FIRST = 5;

	/** Fewer are not worth a line. */
	private static final double WORTH = 0.05;

	private final Territories territories;

	private final Coverages coverages;

	MissingSection(Territories territories, Coverages coverages) {
		this.territories = territories;
		this.coverages = coverages;
	}

	@Override
	public int getOrder() {
		return OFFERS + 50;
	}

	@Override
	public Mono<Part> find(Staff staff) {
		return this.territories.own(staff.remit())
			.flatMap(this.coverages::of)
			.map((coverage) -> part(coverage, coverage.kinds().stream().filter(MissingSection::isMissing).toList()))
			.filter((part) -> part.total() > 0);
	}

	/** Whether enough people are far from it, who would go home in the evening. */
	public static boolean isMissing(Coverage.OfKind kind) {
		return kind.daily() && kind.share() >= WORTH;
	}

	private static Part part(Coverage coverage, List<Coverage.OfKind> missing) {
		String code = coverage.territory().code();
		return new Part("manques", "Ce qui manque à moins de 30 km", missing.size(), coverage.territory().name(),
				missing.stream().limit(FIRST).map((kind) -> row(code, kind)).toList(),
				"/espace/couverture?territoire=" + code, "Voir la carte et le tableau");
	}

	private static Row row(String code, Coverage.OfKind kind) {
		return new Row(kind.kind().label(),
				"/espace/couverture?territoire=%s&genre=%s".formatted(code, kind.kind().code()),
				"%d\u00A0%% des habitants, %s".formatted(Math.round(100 * kind.share()),
						Words.count(kind.communesBeyond(), "commune", "communes")),
				false);
	}

}
