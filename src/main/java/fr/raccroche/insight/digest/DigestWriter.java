package fr.raccroche.insight.digest;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.MailChoices;
import fr.raccroche.account.MailKind;
import fr.raccroche.account.Staff;
import fr.raccroche.contact.CallbackCounts.Calls;
import fr.raccroche.insight.Coverage;
import fr.raccroche.insight.Coverages;
import fr.raccroche.insight.MissingSection;
import fr.raccroche.insight.Territories;
import fr.raccroche.insight.indicator.Indicators;
import fr.raccroche.insight.indicator.MonthlyCount;
import fr.raccroche.insight.indicator.Report;
import fr.raccroche.insight.indicator.Scope;
import fr.raccroche.insight.indicator.Scopes;
import fr.raccroche.site.MailAddresses;
import fr.raccroche.site.Site;
import fr.raccroche.site.Words;
import fr.raccroche.solution.NewOffers;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.Solution;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Networks;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Puts together what a head of network is told of a month.
 */
@Component
class DigestWriter {

	private static final int NAMED = 8;

	private static final int MISSING = 3;

	private static final String WHY = "Vous recevez cette lettre une fois par mois parce que vous animez un réseau.";

	private final Indicators indicators;

	private final Scopes scopes;

	private final Networks networks;

	private final NewOffers newOffers;

	private final Offers offers;

	private final List<DeskSection> desk;

	private final Territories territories;

	private final Coverages coverages;

	private final MailChoices choices;

	private final MailAddresses addresses;

	private final Site site;

	private final Clock clock;

	DigestWriter(Indicators indicators, Scopes scopes, Networks networks, NewOffers newOffers, Offers offers,
			List<DeskSection> desk, Territories territories, Coverages coverages, MailChoices choices,
			MailAddresses addresses, Site site, Clock clock) {
		this.indicators = indicators;
		this.scopes = scopes;
		this.networks = networks;
		this.newOffers = newOffers;
		this.offers = offers;
		this.desk = desk.stream().filter((section) -> !(section instanceof MissingSection)).toList();
		this.territories = territories;
		this.coverages = coverages;
		this.choices = choices;
		this.addresses = addresses;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * Of the month before this one.
	 * @return empty when there is nothing to say
	 */
	Mono<Digest> of(Staff head) {
		YearMonth month = YearMonth.from(Words.today(this.clock)).minusMonths(1);
		return Flux.concat(numbers(head, month), news(head, month), waiting(head), missing(head))
			.collectList()
			.filter((parts) -> !parts.isEmpty())
			.map((parts) -> new Digest(this.site.name(), Words.month(month), parts, WHY,
					this.addresses.whole(this.choices.offAddress(head.account().id(), MailKind.DIGEST))));
	}

	/** A line for each of their networks. */
	private Mono<Digest.Part> numbers(Staff head, YearMonth month) {
		return this.scopes.listOwn(head.remit())
			.flatMapIterable((own) -> own)
			.filter((scope) -> scope.level() == Scope.Level.NETWORK)
			.concatMap(this.indicators::of)
			.flatMapIterable((report) -> lines(report, month))
			.collectList()
			.filter((lines) -> !lines.isEmpty())
			.map((lines) -> part("Votre réseau en chiffres", lines, "Voir tous les indicateurs",
					"/espace/indicateurs"));
	}

	private static List<String> lines(Report report, YearMonth month) {
		MonthlyCount now = report.now();
		if (now == null || now.offers() == 0) {
			return List.of();
		}
		List<String> lines = new ArrayList<>();
		lines.add("%s : %s, %s à confirmer, %s.".formatted(report.scope().name(),
				Words.count(now.offers(), "offre publiée", "offres publiées"), Words.number(now.toConfirm()),
				Words.count(now.places(), "place annoncée", "places annoncées")));
		report.months()
			.stream()
			.filter((one) -> one.month().equals(month) && one.calls().asked() > 0)
			.forEach((one) -> lines.add(said(one.calls(), month)));
		return lines;
	}

	private static String said(Calls calls, YearMonth month) {
		String tried = (calls.tried() == 0) ? "" : ", %s"
			.formatted(Words.count(calls.tried(), "personne essayée sans réponse", "personnes essayées sans réponse"));
		return "%s en %s : %s dans les 15 jours%s.".formatted(
				Words.count(calls.asked(), "demande de rappel", "demandes de rappel"), Words.month(month),
				Words.count(calls.inTime(), "personne rappelée", "personnes rappelées"), tried);
	}

	/** What they did not write themselves counts too, when it is in their bassins. */
	private Mono<Digest.Part> news(Staff head, YearMonth month) {
		return this.networks.listNamed(head.remit().networks())
			.flatMap((own) -> this.newOffers.list(head.remit().networks(), communes(own), start(month),
					start(month.plusMonths(1))))
			.filter((found) -> !found.isEmpty())
			.map((found) -> part("Nouvelles offres dans votre réseau ou vos bassins", named(found), "Voir vos offres",
					"/espace/offres"));
	}

	private static Instant start(YearMonth month) {
		return month.atDay(1).atStartOfDay(Words.PARIS).toInstant();
	}

	private static Set<String> communes(Collection<FoqualeNetwork> networks) {
		Set<String> communes = new TreeSet<>();
		networks.forEach((network) -> communes.addAll(network.sheet().communes()));
		return communes;
	}

	private static List<String> named(List<Solution> found) {
		Stream<String> names = found.stream()
			.limit(NAMED)
			.map((solution) -> "%s (%s)".formatted(solution.title(), solution.provider().name()));
		long more = found.size() - NAMED;
		return Stream
			.concat(names,
					(more <= 0) ? Stream.empty() : Stream.of("Et %s.".formatted(Words.count(more, "autre", "autres"))))
			.toList();
	}

	/** What is to be confirmed, then what each room has them do. */
	private Mono<Digest.Part> waiting(Staff head) {
		Flux<String> sections = Flux.fromIterable(this.desk)
			.concatMap((section) -> section.find(head))
			.filter((part) -> part.total() > 0)
			.map((part) -> "%s : %s".formatted(part.heading(), Words.number(part.total())));
		return Mono.defer(() -> this.offers.count(head.remit()))
			.flatMapMany((counts) -> Flux.fromIterable(due(counts)))
			.concatWith(sections)
			.collectList()
			.filter((lines) -> !lines.isEmpty())
			.map((lines) -> part("Ce qui vous attend", lines, "Ouvrir votre tableau de bord", "/espace"));
	}

	private static List<String> due(Map<OfferFilter, Long> counts) {
		return Stream.of(OfferFilter.LATE, OfferFilter.SOON, OfferFilter.PLACES)
			.filter((filter) -> counts.getOrDefault(filter, 0L) > 0)
			.map((filter) -> "%s : %s".formatted(filter.label(), Words.number(counts.getOrDefault(filter, 0L))))
			.toList();
	}

	private Mono<Digest.Part> missing(Staff head) {
		return this.territories.own(head.remit())
			.flatMap(this.coverages::of)
			.map((coverage) -> coverage.kinds().stream().filter(MissingSection::isMissing).limit(MISSING).toList())
			.filter((missing) -> !missing.isEmpty())
			.map((missing) -> part("Ce qui manque à moins de 30 km",
					missing.stream().map(DigestWriter::missing).toList(), "Voir la carte et le tableau",
					"/espace/couverture"));
	}

	private static String missing(Coverage.OfKind kind) {
		return "%s : loin pour %d\u00A0%% des habitants".formatted(kind.kind().label(), Math.round(100 * kind.share()));
	}

	private Digest.Part part(String heading, List<String> lines, String label, String path) {
		return new Digest.Part(heading, lines, new Digest.Link(label, this.addresses.whole(path)));
	}

}
