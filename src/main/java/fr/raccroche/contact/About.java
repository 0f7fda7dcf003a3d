package fr.raccroche.contact;

import java.util.Collection;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Gazetteer;

/**
 * Of which solutions: what a field of {@code callback-facts} says of them.
 *
 * @param field none for all of them
 * @param values any of these
 * @param withoutNetwork only those of no network
 */
public record About(String field, Collection<String> values, boolean withoutNetwork) {

	private static final String COMMUNES = "communes";

	private static final String NETWORK = "network";

	public static final About EVERYTHING = new About("", List.of());

	private About(String field, Collection<String> values) {
		this(field, values, false);
	}

	/** Of these, those of no network. */
	public About alone() {
		return new About(this.field, this.values, true);
	}

	/** Names of a network, former ones too. */
	public static About network(Collection<String> names) {
		return new About(NETWORK, names);
	}

	public static About academie(String slug) {
		return new About("academies", List.of(slug));
	}

	public static About departement(String code) {
		return new About("departements", List.of(code));
	}

	/** INSEE codes. */
	public static About communes(Collection<String> codes) {
		return new About(COMMUNES, codes);
	}

	Query query(Gazetteer gazetteer) {
		Query all = all(gazetteer);
		return !this.withoutNetwork ? all : Query.of((query) -> query
			.bool((only) -> only.filter(all).mustNot((other) -> other.exists((exists) -> exists.field(NETWORK)))));
	}

	private Query all(Gazetteer gazetteer) {
		if (this.field.isEmpty()) {
			return Query.of((query) -> query.matchAll((all) -> all));
		}
		List<FieldValue> wanted = this.values.stream()
			// a bassin may name communes that have merged since
			.map((value) -> this.field.equals(COMMUNES) ? gazetteer.findByCode(value).map(Commune::code).orElse(value)
					: value)
			.distinct()
			.map(FieldValue::of)
			.toList();
		return Query.of((query) -> query.terms((terms) -> terms.field(this.field).terms((any) -> any.value(wanted))));
	}

}
