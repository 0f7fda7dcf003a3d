package fr.raccroche.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import fr.raccroche.geo.BoundingBox;
import fr.raccroche.geo.Position;
import fr.raccroche.geo.Tile;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Solution;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TileTests extends SearchOnRealEngine {

	private static final Position NIORT = new Position(46.32, -0.46);

	private static final Position NEXT_STREET = new Position(46.3205, -0.4605);

	private static final Position POITIERS = new Position(46.58, 0.34);

	@Test
	void one_alone_is_a_point_with_its_name() throws IOException {
		given(offer("seul").kind(Kind.E2C).titled("École").at("Niort", "79191", NIORT).published());
		assertThat(draw(around(8, NIORT), "")).singleElement()
			.isInstanceOfSatisfying(MapPoint.Single.class, (point) -> {
				assertThat(point.solution()).isEqualTo(new MapPoint.Named("seul", Kind.E2C, "École"));
				assertThat(point.position().lat()).isCloseTo(NIORT.lat(), within(1e-5));
				assertThat(point.position().lon()).isCloseTo(NIORT.lon(), within(1e-5));
			});
	}

	@Test
	void near_each_other_they_are_a_cluster_from_far_and_points_from_near() throws IOException {
		given(offer("un1").at("Niort", "79191", NIORT).published(),
				offer("un2").at("Niort", "79191", NEXT_STREET).published());
		assertThat(draw(around(8, NIORT), "")).singleElement()
			.isInstanceOfSatisfying(MapPoint.Cluster.class, (cluster) -> {
				assertThat(cluster.count()).isEqualTo(2);
				assertThat(cluster.box().contains(cluster.position())).isTrue();
				assertThat(cluster.box().maxLat()).isCloseTo(46.3205, within(1e-5));
			});
		List<MapPoint> near = new ArrayList<>(draw(around(18, NIORT), ""));
		near.addAll(draw(around(18, NEXT_STREET), ""));
		assertThat(near).hasSize(2).allMatch((point) -> point instanceof MapPoint.Single);
	}

	@Test
	void several_at_one_place_are_one_point_however_near_one_looks() throws IOException {
		given(offer("un2").at("Niort", "79191", NIORT).published(),
				offer("un1").at("Niort", "79191", NIORT).published());
		for (int zoom : new int[] { 0, 8, 18 }) {
			assertThat(draw(around(zoom, NIORT), "")).singleElement()
				.isInstanceOfSatisfying(MapPoint.SamePlace.class, (place) -> {
					assertThat(place.count()).isEqualTo(2);
					assertThat(place.solutions()).extracting(MapPoint.Named::id).containsExactly("un1", "un2");
				});
		}
	}

	@Test
	void every_site_has_its_point() throws IOException {
		given(offer("deux").at("Niort", "79191", NIORT).at("Poitiers", "86194", POITIERS).published());
		assertThat(draw(around(14, NIORT), "")).hasSize(1);
		assertThat(draw(around(14, POITIERS), "")).hasSize(1);
	}

	@Test
	void the_same_filters_apply_and_the_place_does_not() throws IOException {
		given(offer("e2c").kind(Kind.E2C).ages(16, 25).at("Niort", "79191", NIORT).published(),
				offer("relais").kind(Kind.CLASSE_RELAIS).at("Niort", "79191", NIORT).published(),
				offer("plombier").kind(Kind.MFR).titled("Plombier").at("Poitiers", "86194", POITIERS).published());
		Tile france = new Tile(0, 0, 0);
		assertThat(count(draw(france, ""))).isEqualTo(2);
		assertThat(count(draw(france, "vue=pro"))).isEqualTo(3);
		assertThat(count(draw(france, "genre=e2c"))).isEqualTo(1);
		assertThat(count(draw(france, "age=40"))).isEqualTo(1);
		assertThat(count(draw(france, "q=plombier"))).isEqualTo(1);
		assertThat(count(draw(france, "q=plonbier"))).isEqualTo(1);
		assertThat(count(draw(around(14, NIORT), "q=plombier"))).isZero();
		assertThat(count(draw(around(14, NIORT), "commune=97411&rayon=1"))).isEqualTo(1);
	}

	@Test
	void loose_words_are_not_used_on_one_tile_when_strict_ones_find_elsewhere() throws IOException {
		given(offer("strict").titled("Cuisine").at("Poitiers", "86194", POITIERS).published(),
				offer("presque").titled("Cuisinette").at("Niort", "79191", NIORT).published());
		assertThat(draw(around(14, NIORT), "q=cuisine")).isEmpty();
		assertThat(draw(around(14, POITIERS), "q=cuisine")).hasSize(1);
	}

	@Test
	void the_tiles_of_a_zoom_together_hold_every_site_once() throws IOException {
		Random random = new Random(7);
		Solution[] solutions = new Solution[60];
		for (int i = 0; i < solutions.length; i++) {
			double lat = 46 + random.nextInt(100) / 100.0;
			double lon = -1 + random.nextInt(200) / 100.0;
			solutions[i] = offer("point-" + i).at("Ici", "79191", new Position(lat, lon)).published();
		}
		given(solutions);
		for (int zoom : new int[] { 0, 4, 7, 9 }) {
			long total = 0;
			Tile first = around(zoom, new Position(47.2, -1.2));
			Tile last = around(zoom, new Position(45.8, 1.2));
			for (int x = first.x(); x <= last.x(); x++) {
				for (int y = first.y(); y <= last.y(); y++) {
					Tile tile = new Tile(zoom, x, y);
					List<MapPoint> points = draw(tile, "");
					assertThat(points).allMatch((point) -> wider(tile.bounds()).contains(point.position()));
					total += count(points);
				}
			}
			assertThat(total).as("zoom " + zoom).isEqualTo(solutions.length);
		}
	}

	@Test
	void an_empty_sea_is_an_empty_tile() throws IOException {
		given(offer("seul").published());
		assertThat(draw(around(6, new Position(40, -30)), "")).isEmpty();
	}

	private List<MapPoint> draw(Tile tile, String query) {
		SearchCriteria criteria = this.reader.readWithoutPlace(SearchForm.of(parameters(query)));
		return this.search.draw(tile, criteria).block();
	}

	private static BoundingBox wider(BoundingBox box) {
		return new BoundingBox(Math.max(-180, box.minLon() - 1e-5), box.minLat() - 1e-5,
				Math.min(180, box.maxLon() + 1e-5), box.maxLat() + 1e-5);
	}

	private static long count(List<MapPoint> points) {
		return points.stream().mapToLong((point) -> switch (point) {
			case MapPoint.Single single -> 1;
			case MapPoint.SamePlace same -> same.count();
			case MapPoint.Cluster cluster -> cluster.count();
		}).sum();
	}

	/** The tile of that zoom which holds the position. */
	private static Tile around(int zoom, Position position) {
		int side = 1 << zoom;
		double phi = Math.toRadians(position.lat());
		int x = (int) Math.floor((position.lon() + 180) / 360 * side);
		int y = (int) Math.floor((1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2 * side);
		return new Tile(zoom, x, y);
	}

}
