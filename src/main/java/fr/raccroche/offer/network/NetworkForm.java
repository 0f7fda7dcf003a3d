package fr.raccroche.offer.network;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import fr.raccroche.platform.FormBody;
import fr.raccroche.platform.Problem;
import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A form about a network, as it was typed, and what is wrong with it.
 *
 * @param values by field
 * @param faults sentences by field
 * @param alert what is wrong with all of it; null for nothing
 */
public record NetworkForm(MultiValueMap<String, String> values, Map<String, String> faults, @Nullable String alert) {

	static final String VERSION = "version";

	/** Nothing typed. */
	static final NetworkForm EMPTY = filled(Map.of());

	public NetworkForm {
		faults = Map.copyOf(faults);
	}

	static NetworkForm of(FormBody body) {
		return new NetworkForm(body.values(), Map.of(), null);
	}

	/** What is kept, in the fields. */
	static NetworkForm filled(Map<String, String> values) {
		MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
		values.forEach(all::add);
		return new NetworkForm(all, Map.of(), null);
	}

	/** The same, with these boxes of a field ticked. */
	NetworkForm ticking(String name, List<String> codes) {
		MultiValueMap<String, String> all = new LinkedMultiValueMap<>(this.values);
		codes.forEach((code) -> all.add(name, code));
		return new NetworkForm(all, this.faults, this.alert);
	}

	/** These fields, under those that another form holds, and all that is wrong there. */
	NetworkForm typedOver(NetworkForm other) {
		MultiValueMap<String, String> all = new LinkedMultiValueMap<>(this.values);
		all.putAll(other.values);
		return new NetworkForm(all, other.faults, other.alert);
	}

	NetworkForm refused(Map<String, String> wrong) {
		return new NetworkForm(this.values, wrong, this.alert);
	}

	/** The same, when somebody else changed the network meanwhile. */
	NetworkForm disputed(String sentence) {
		MultiValueMap<String, String> all = new LinkedMultiValueMap<>(this.values);
		all.remove(VERSION);
		return new NetworkForm(all, this.faults, sentence);
	}

	/** What stands in a field, without spaces around it; nothing when it is absent. */
	public String value(String name) {
		return Objects.requireNonNullElse(this.values.getFirst(name), "").strip();
	}

	public boolean has(String name, String code) {
		return this.values.getOrDefault(name, List.of()).contains(code);
	}

	List<String> all(String name) {
		return this.values.getOrDefault(name, List.of()).stream().filter(Objects::nonNull).toList();
	}

	/** What is wrong with a field; null when it is right. */
	public @Nullable String fault(String name) {
		return this.faults.get(name);
	}

	/**
	 * @throws Problem 400 for a form that lost its version, or one of these fields
	 */
	void require(String... fields) {
		boolean whole = !value("retirer").isEmpty() || this.values.keySet().containsAll(List.of(fields));
		if (value(VERSION).isEmpty() || !whole) {
			throw Problem.badValue("formulaire",
					"Le formulaire est arrivé incomplet, rien n'a changé : rouvrez la page et recommencez.");
		}
	}

	/** Which version of the network it was written against: that one, unless it says. */
	String version(OpenNetwork open) {
		return value(VERSION).isEmpty() ? open.kept().version() : value(VERSION);
	}

}
