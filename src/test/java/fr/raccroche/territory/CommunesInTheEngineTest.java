package fr.raccroche.territory;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import fr.raccroche.geo.Position;
import fr.raccroche.platform.CatalogueChanged;
import fr.raccroche.platform.Indices;
import fr.raccroche.support.OnRealEngine;
import fr.raccroche.territory.CommuneUpdate.Identical;
import fr.raccroche.territory.CommuneUpdate.Modified;
import fr.raccroche.territory.query.Geocoder;
import fr.raccroche.territory.query.Match;
import fr.raccroche.territory.query.PlaceRequest;
import fr.raccroche.territory.store.BundledTerritory;
import fr.raccroche.territory.store.CommuneDocument;
import fr.raccroche.territory.store.CommuneStore;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnRealEngine
class CommunesInTheEngineTest {

	@Autowired
	private CommuneStore store;

	@Autowired
	private GazetteerUpdates updates;

	@Autowired
	private Gazetteer gazetteer;

	@Autowired
	private Geocoder geocoder;

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	@Autowired
	private ApplicationEventPublisher events;

	@Test
	void everyBundledRowIsInTheEngineAndIsLoadedOnce() throws IOException {
		Set<String> missing = BundledTerritory.communes().stream().map(Commune::key).collect(Collectors.toSet());
		assertThat(missing).hasSizeGreaterThan(39_000);
		// not AssertJ's containsAll, which compares each with each: a minute for so many
		missing.removeAll(this.store.readAll().keySet());
		assertThat(missing).isEmpty();
		assertThat(this.store.loadBundled()).isFalse();
	}

	@Test
	void anOperatorsRefreshIsSeenAtOnceAndSurvivesTheNextRelease() throws IOException {
		Position town = new Position(46.6495, -0.2480);
		List<CommuneRow> rows = List.of(new CommuneRow("79202", "PARTHENAY", List.of("79200"), town, 9_999, "geoapi",
				BundledTerritory.edition()));
		assertThat(this.updates.preview(rows)).first().isInstanceOf(Modified.class);
		assertThat(this.updates.apply(rows)).first().isInstanceOf(Modified.class);
		assertThat(this.gazetteer.findByCode("79202")).map(Commune::position).contains(town);
		assertThat(this.updates.apply(rows)).first().isInstanceOf(Identical.class);

		forgetWhatWasLoaded();
		assertThat(this.store.loadBundled()).isTrue();
		assertThat(this.store.readAll().get("79202").toCommune())
			.extracting(Commune::position, Commune::population, Commune::name)
			.containsExactly(town, 9_999, "Parthenay");
		assertThat(this.store.loadBundled()).isFalse();
	}

	@Test
	void aRowThatTheNewReleaseNoLongerHasIsTakenAway() throws IOException {
		Commune gone = new Commune("79998", "Village-Disparu", Commune.Type.COMMUNE, null, "79", List.of("79000"),
				List.of(), 10, new Position(46.3, -0.4), false, "geoapi");
		this.store.write(List.of(CommuneDocument.bundled(gone)));
		forgetWhatWasLoaded();
		this.store.loadBundled();
		assertThat(this.store.readAll()).doesNotContainKey("79998");
	}

	@Test
	void aCedexCodeLeadsToTheCommunesThatAddressesGaveIt() throws IOException {
		assertThat(first("35102").code()).isNotEqualTo("35238");
		this.updates.noteCedex(Map.of("35102", Set.of("35238"), "79000", Set.of("79191")));
		assertThat(first("35102").code()).isEqualTo("35238");
		assertThat(this.gazetteer.findByCode("35238")).map(Commune::cedex).contains(List.of("35102"));
		assertThat(this.gazetteer.findByCode("79191")).map(Commune::cedex).contains(List.of());
		forgetWhatWasLoaded();
		this.store.loadBundled();
		assertThat(this.store.readAll().get("35238").cedex()).containsExactly("35102");
	}

	@Test
	void whatAnotherProcessWroteIsReadAgainWhenItSaysSo() throws IOException {
		Commune renamed = this.gazetteer.findByCode("79049").orElseThrow().withCedex(List.of("79301"));
		this.store.write(List.of(CommuneDocument.bundled(renamed)));
		assertThat(this.gazetteer.listByCedex("79301")).isEmpty();
		this.events.publishEvent(new CatalogueChanged("solutions"));
		assertThat(this.gazetteer.listByCedex("79301")).isEmpty();
		this.events.publishEvent(new CatalogueChanged("communes"));
		assertThat(this.gazetteer.listByCedex("79301")).containsExactly(renamed);
	}

	@Test
	void everyHundredthCommuneIsFoundByItsNameAndDepartement() {
		List<Commune> communes = this.gazetteer.listCurrent();
		List<Commune> sample = IntStream.iterate(0, (i) -> i < communes.size(), (i) -> i + 100)
			.mapToObj(communes::get)
			.toList();
		List<List<Match>> answers = Flux.fromIterable(sample)
			.flatMapSequential((commune) -> this.geocoder.search(PlaceRequest.of(typed(commune), 3)), 4)
			.collectList()
			.block();
		assertThat(answers).hasSameSizeAs(sample);
		for (int i = 0; i < sample.size(); i++) {
			Commune commune = sample.get(i);
			List<Match> matches = answers.get(i);
			assertThat(matches).as(typed(commune)).extracting((match) -> match.today().code()).contains(commune.code());
			assertThat(matches.getFirst().commune().name()).as(typed(commune)).isEqualTo(commune.name());
		}
	}

	private static String typed(Commune commune) {
		return "%s (%s)".formatted(commune.name(), commune.departement());
	}

	private Commune first(String typed) {
		return this.geocoder.search(PlaceRequest.of(typed, 5)).block().getFirst().today();
	}

	private void forgetWhatWasLoaded() throws IOException {
		this.engine.delete(
				(delete) -> delete.index(this.indices.name("catalogue")).id("communes-livrees").refresh(Refresh.True));
	}

}
