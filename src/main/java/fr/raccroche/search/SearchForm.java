package fr.raccroche.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.util.MultiValueMapAdapter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A search as its address says it, right or wrong: what fills the form again and what
 * links are made of. Holds only the parameters of the contract, without empty ones.
 *
 * @param values parameter → its values, in the order of the contract
 */
public record SearchForm(Map<String, List<String>> values) {

	/** Every parameter of the contract, in its order. */
	public static final List<String> PARAMETERS = List.of("q", "commune", "lieu", "lat", "lon", "rayon", "genre",
			"champ", "statut", "secteur", "age", "sortie", "diplome", "handicap", "places", "entree", "internat",
			"remuneration", "pmr", "bbox", "vue", "tri", "limite", "apres");

	/** Parameters that say where, and the page one is on: not filters. */
	private static final List<String> WHERE = List.of("commune", "lieu", "lat", "lon", "rayon", "bbox");

	/** Fields that somebody leaves empty on purpose. */
	private static final List<String> OPEN = List.of("q", "lieu");

	/** "17 ans", as people write it. */
	private static final Pattern YEARS = Pattern.compile("(\\d{1,3})\\s*ans?", Pattern.CASE_INSENSITIVE);

	private static final List<String> HOW = List.of("q", "vue", "tri", "limite", "apres");

	public SearchForm {
		Map<String, List<String>> kept = new LinkedHashMap<>();
		for (String name : PARAMETERS) {
			List<String> list = cleaned(values.getOrDefault(name, List.of()));
			if (name.equals("age")) {
				list = list.stream().map((text) -> YEARS.matcher(text).replaceFirst("$1")).toList();
			}
			// empty is an answer there: anywhere, everything
			if (!list.isEmpty() || (OPEN.contains(name) && values.containsKey(name))) {
				kept.put(name, list);
			}
		}
		values = kept;
	}

	/** The form of an address; parameters we do not know are left out. */
	public static SearchForm of(MultiValueMap<String, String> parameters) {
		return new SearchForm(parameters);
	}

	private static List<String> cleaned(Collection<String> texts) {
		return texts.stream()
			.map((text) -> (text != null) ? text.strip() : "")
			.filter((text) -> !text.isEmpty())
			.distinct()
			.toList();
	}

	/** The first value, or nothing at all. */
	public String first(String name) {
		List<String> list = all(name);
		return list.isEmpty() ? "" : list.getFirst();
	}

	public List<String> all(String name) {
		return this.values.getOrDefault(name, List.of());
	}

	public boolean has(String name, String value) {
		return all(name).contains(value);
	}

	/** Whether it is the professionals' view. */
	public boolean professional() {
		return has("vue", "pro");
	}

	/** Whether it was sent as an empty field of a form. */
	boolean leftEmpty(String name) {
		return this.values.containsKey(name) && all(name).isEmpty();
	}

	/** Whether anything but place, words, order and page is asked. */
	public boolean filters() {
		return PARAMETERS.stream()
			.anyMatch((name) -> !WHERE.contains(name) && !HOW.contains(name) && !all(name).isEmpty());
	}

	/** The same search with one parameter set; from its first page on. */
	public SearchForm with(String name, String... values) {
		Map<String, List<String>> changed = new LinkedHashMap<>(this.values);
		changed.remove("apres");
		changed.put(name, List.of(values));
		return new SearchForm(changed);
	}

	/** The same search without some parameters; from its first page on. */
	public SearchForm without(String... names) {
		Map<String, List<String>> changed = new LinkedHashMap<>(this.values);
		changed.remove("apres");
		Stream.of(names).forEach(changed::remove);
		return new SearchForm(changed);
	}

	/** The same search with these parameters alone; from its first page on. */
	public SearchForm only(List<String> names) {
		return without(this.values.keySet().stream().filter((name) -> !names.contains(name)).toArray(String[]::new));
	}

	/** What the place field holds, beside the place that was found. */
	public String typedPlace(@Nullable Place found) {
		String typed = first("lieu");
		return (typed.isEmpty() && found != null) ? found.label() : typed;
	}

	/** The same search with this value of a repeatable parameter put in or taken out. */
	public SearchForm toggled(String name, String value) {
		List<String> list = new ArrayList<>(all(name));
		if (!list.remove(value)) {
			list.add(value);
		}
		return with(name, list.toArray(String[]::new));
	}

	/** As query parameters. */
	public MultiValueMap<String, String> parameters() {
		return new MultiValueMapAdapter<>(this.values);
	}

	/** {@code ?q=...&genre=...}, encoded; empty when nothing is asked. */
	public String query() {
		UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
		Map<String, Object> encoded = new LinkedHashMap<>();
		this.values.forEach((name, list) -> {
			for (String value : list) {
				// as variables, so that every reserved character is encoded
				String variable = "v" + encoded.size();
				encoded.put(variable, value);
				builder.queryParam(name, "{" + variable + "}");
			}
		});
		return encoded.isEmpty() ? "" : builder.encode().buildAndExpand(encoded).toUriString();
	}

}
