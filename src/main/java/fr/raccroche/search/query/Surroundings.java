package fr.raccroche.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.GeoDistanceType;
import co.elastic.clients.elasticsearch._types.GeoLocation;
import co.elastic.clients.elasticsearch._types.SortMode;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.raccroche.geo.BoundingBox;
import fr.raccroche.geo.Position;
import fr.raccroche.search.Area;
import fr.raccroche.territory.Place;

/**
 * Where solutions must be, or whom they must serve: pure functions of the area.
 *
 * @param area where one looks
 * @param served keys of the territories the place belongs to, as the index has them
 */
record Surroundings(Area area, List<String> served) {

	private static final String SITES = "sites";

	private static final String POSITION = "sites.position";

	/** The condition; empty for anywhere. */
	Optional<Query> condition() {
		BoundingBox box = this.area.box();
		if (this.area.place() == null) {
			return Optional.ofNullable(box).map((edges) -> inside("positions", edges));
		}
		if (box != null) {
			return Optional.of(located());
		}
		return Optional.of(Query.of((q) -> q.bool((bool) -> bool.should(located()).should(unlocated()))));
	}

	/** With a site there. */
	Query located() {
		return Query.of((q) -> q.nested((nested) -> nested.path(SITES).query(Conditions.allOf(siteConditions()))));
	}

	private List<Query> siteConditions() {
		List<Query> conditions = new ArrayList<>(sameLand());
		Place place = this.area.place();
		Integer radius = this.area.radius();
		if (place != null && radius != null) {
			conditions.add(Query.of((q) -> q.geoDistance((circle) -> circle.field(POSITION)
				.location(location(place.position()))
				.distance(radius + "km")
				.distanceType(GeoDistanceType.Arc))));
		}
		return conditions;
	}

	/** Sites one does not cross the sea for, in the box if there is one. */
	private List<Query> sameLand() {
		List<Query> conditions = new ArrayList<>();
		if (this.area.place() != null) {
			conditions.add(Conditions.term("sites.zone", this.area.place().zone()));
		}
		if (this.area.box() != null) {
			conditions.add(inside(POSITION, this.area.box()));
		}
		return conditions;
	}

	/** Without a site, and serving the place; remote and silent about it serves all. */
	private Query unlocated() {
		Query everywhere = Query.of((q) -> q.bool((bool) -> bool.filter(Conditions.missing("serves"))
			.filter((remote) -> remote.term((term) -> term.field("remote").value(true)))));
		return Query.of((q) -> q.bool((bool) -> bool.filter(Conditions.term("hasSite", 0))
			.should(Conditions.anyOf("serves", this.served))
			.should(everywhere)
			.minimumShouldMatch("1")));
	}

	/**
	 * By distance from the place to the nearest site on its land, in metres; infinite
	 * without one.
	 */
	SortOptions byDistance() {
		Place place = this.area.place();
		if (place == null) {
			throw new IllegalStateException("distance from where?");
		}
		return SortOptions.of((sort) -> sort.geoDistance((distance) -> distance.field(POSITION)
			.location(location(place.position()))
			.unit(DistanceUnit.Meters)
			.distanceType(GeoDistanceType.Arc)
			.mode(SortMode.Min)
			.order(SortOrder.Asc)
			.nested((nested) -> nested.path(SITES).filter(Conditions.allOf(sameLand())))));
	}

	static Query inside(String field, BoundingBox box) {
		return Query.of((q) -> q.geoBoundingBox((bounds) -> bounds.field(field)
			.boundingBox((edges) -> edges
				.tlbr((corners) -> corners.topLeft(location(new Position(box.maxLat(), box.minLon())))
					.bottomRight(location(new Position(box.minLat(), box.maxLon())))))));
	}

	private static GeoLocation location(Position position) {
		return GeoLocation.of((geo) -> geo.latlon((point) -> point.lat(position.lat()).lon(position.lon())));
	}

}
