package fr.raccroche.offer.many;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import fr.raccroche.account.Remit;
import fr.raccroche.account.Staff;
import fr.raccroche.columns.CommuneWords;
import fr.raccroche.columns.SaidWords;
import fr.raccroche.columns.SolutionReader;
import fr.raccroche.columns.SolutionWriter;
import fr.raccroche.offer.many.ImportRow.Fault;
import fr.raccroche.offer.NetworkChoice;
import fr.raccroche.platform.Spreadsheet;
import fr.raccroche.site.Words;
import fr.raccroche.solution.OfferBatch;
import fr.raccroche.solution.OfferFilter;
import fr.raccroche.solution.OfferRights;
import fr.raccroche.solution.OfferRights.Right;
import fr.raccroche.solution.Offers;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.SolutionRefused;
import fr.raccroche.solution.StoredSolution;
import fr.raccroche.structure.Structure;
import fr.raccroche.structure.Structures;
import fr.raccroche.territory.TypedCommunes;
import fr.raccroche.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Says what would become of every row, and writes nothing.
 */
@Component
class Weighing {

	private final Gazetteer gazetteer;

	private final TypedCommunes communes;

	private final SolutionWriter writer;

	private final Structures structures;

	private final OfferBatch batch;

	private final Offers offers;

	private final OfferRights rights;

	private final Clock clock;

	private final NetworkChoice networks;

	Weighing(Gazetteer gazetteer, TypedCommunes communes, CommuneWords words, Structures structures, OfferBatch batch,
			Offers offers, OfferRights rights, NetworkChoice networks, Clock clock) {
		this.networks = networks;
		this.gazetteer = gazetteer;
		this.communes = communes;
		this.writer = new SolutionWriter(words::of);
		this.structures = structures;
		this.batch = batch;
		this.offers = offers;
		this.rights = rights;
		this.clock = clock;
	}

	/**
	 * What would become of them, in the same order.
	 * @param columns what each cell of a row is
	 */
	Mono<List<ImportRow>> weigh(Staff staff, List<String> columns, List<ImportRow> rows) {
		List<Told> told = rows.stream().map((row) -> Told.of(row, RowText.cells(columns, row))).toList();
		Set<String> named = told.stream()
			.map((one) -> SaidWords
				.structureId(Spreadsheet.meant(one.cells().getOrDefault("structure_id", "").strip())))
			.filter((id) -> !id.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
		return Mono
			.zip(others(staff, named), this.networks.known(), this.networks.theirs(staff.remit()),
					this.networks.own(staff.remit()).defaultIfEmpty(""))
			.flatMap((all) -> Mono.fromCallable(() -> {
				Map<String, Structure> known = this.structures.findAll(named);
				return weigh(told,
						new RowWeigher(staff, this.rights, this.writer, reader(known, true), reader(known, false),
								all.getT1(), all.getT2(), all.getT3(), all.getT4(), Words.today(this.clock)));
			}).subscribeOn(Schedulers.boundedElastic()));
	}

	/**
	 * A row, and which offer it is about.
	 *
	 * @param row as it was
	 * @param cells by column
	 * @param id the offer's; null when it has none that could be one
	 */
	private record Told(ImportRow row, Map<String, String> cells, @Nullable SolutionId id) {

		static Told of(ImportRow row, Map<String, String> cells) {
			String written = Spreadsheet.meant(cells.getOrDefault("id", ""));
			try {
				return new Told(row, cells, new SolutionId(written.isEmpty() ? RowText.idOf(cells) : written));
			}
			catch (SolutionRefused ex) {
				return new Told(row, cells, null);
			}
		}

	}

	private List<ImportRow> weigh(List<Told> told, RowWeigher weigher) throws IOException {
		Map<SolutionId, StoredSolution> present = this.batch
			.find(told.stream().map(Told::id).filter(Objects::nonNull).distinct().toList());
		Map<SolutionId, Integer> lines = new HashMap<>();
		List<ImportRow> weighed = new ArrayList<>();
		for (Told one : told) {
			weighed.add(weigh(weigher, one, present, lines));
		}
		return weighed;
	}

	private static ImportRow weigh(RowWeigher weigher, Told told, Map<SolutionId, StoredSolution> present,
			Map<SolutionId, Integer> lines) {
		ImportRow row = told.row();
		SolutionId id = told.id();
		String broken = row.broken();
		if (broken != null) {
			return row.refused(null, null, List.of(new Fault("", "", broken)));
		}
		if (id == null) {
			return row.refused(null, told.cells().get("titre"), List.of(RowWeigher.fault("id", told.cells(),
					"il faut 3 à 64 lettres minuscules sans accent, chiffres ou tirets, autre chose qu'un UAI")));
		}
		Integer before = lines.get(id);
		if (before != null) {
			return row.refused(id, told.cells().get("titre"), List.of(RowWeigher.fault("id", told.cells(),
					"la ligne %d est déjà celle de cette offre".formatted(before))));
		}
		ImportRow weighed = weigher.weigh(row, id, told.cells(), present.get(id));
		if (weighed.fate() != ImportRow.Fate.REFUSED) {
			lines.put(id, row.line());
		}
		return weighed;
	}

	private SolutionReader reader(Map<String, Structure> known, boolean defaults) {
		return new SolutionReader(this.gazetteer, this.communes, (id) -> {
			Structure structure = known.get(id);
			return (structure != null) ? structure.identity().name() : null;
		}, defaults);
	}

	/** Those of these structures that have offers, none of which is theirs to publish. */
	private Mono<Set<String>> others(Staff staff, Set<String> named) {
		if (named.isEmpty() || staff.remit().everything()) {
			return Mono.just(Set.of());
		}
		Remit them = new Remit(false, Set.of(), Set.of(), named);
		return this.offers.listAll(them, OfferFilter.PUBLISHED)
			.map(StoredSolution::solution)
			.collectList()
			.map((all) -> {
				Set<String> others = new TreeSet<>();
				all.forEach((solution) -> others.add(String.valueOf(solution.provider().structureId())));
				all.stream()
					.filter((solution) -> this.rights.of(staff, solution).orElse(Right.CONTRIBUTE) == Right.PUBLISH)
					.forEach((solution) -> others.remove(String.valueOf(solution.provider().structureId())));
				return others;
			});
	}

}
