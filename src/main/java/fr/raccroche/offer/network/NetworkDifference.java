package fr.raccroche.offer.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.site.Words;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkContact;
import fr.raccroche.structure.NetworkMember;
import fr.raccroche.structure.NetworkPartner;
import fr.raccroche.structure.NetworkSheet;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What changed between two states of a network, field by field, in words.
 */
@Component
public class NetworkDifference {

	private static final int NAMED = 8;

	private final CommuneLines lines;

	NetworkDifference(CommuneLines lines) {
		this.lines = lines;
	}

	/**
	 * What became of a field.
	 *
	 * @param field in words
	 * @param before empty when there was nothing
	 * @param after empty when there is nothing
	 */
	public record Change(String field, String before, String after) {

		/** "bassin « Bocage » ajouté". */
		String words() {
			String name = this.field.substring(0, 1).toLowerCase(Locale.FRENCH) + this.field.substring(1);
			return name + (this.before.isEmpty() ? " : ajout" : this.after.isEmpty() ? " : retrait" : " : changement");
		}

	}

	/** All of it on one line; empty when nothing changed. */
	String words(FoqualeNetwork before, FoqualeNetwork after) {
		return between(before, after).stream().map(Change::words).collect(Collectors.joining(", "));
	}

	List<Change> between(FoqualeNetwork before, FoqualeNetwork after) {
		Map<String, String> old = told(before);
		Map<String, String> now = told(after);
		List<Change> changes = new ArrayList<>();
		Set<String> fields = new LinkedHashSet<>(now.keySet());
		fields.addAll(old.keySet());
		fields.stream()
			.filter((field) -> !old.getOrDefault(field, "").equals(now.getOrDefault(field, "")))
			.forEach((field) -> changes
				.add(new Change(field, old.getOrDefault(field, ""), now.getOrDefault(field, ""))));
		bassins(before.sheet(), after.sheet(), changes);
		return changes;
	}

	private Map<String, String> told(FoqualeNetwork network) {
		NetworkSheet sheet = network.sheet();
		Map<String, String> told = new LinkedHashMap<>();
		told.put("Nom", network.name());
		told.put("Académie", Objects.toString(network.academie(), ""));
		told.put("Présentation", Objects.toString(sheet.presentation(), ""));
		put(told, sheet.contacts(), (contact) -> "Contact « %s »".formatted(contact.name()),
				(contact) -> told(sheet, contact));
		put(told, sheet.members(), (member) -> "Établissement « %s » (%s)".formatted(member.name(), member.structure()),
				NetworkDifference::told);
		put(told, sheet.partners(), (partner) -> "Partenaire « %s »".formatted(partner.name()),
				NetworkDifference::told);
		return told;
	}

	private static <T> void put(Map<String, String> told, Collection<T> all, Function<T, String> field,
			Function<T, String> text) {
		all.forEach((one) -> told.put(field.apply(one), text.apply(one)));
	}

	private static String told(NetworkMember member) {
		return joined(member.name(), member.role());
	}

	private static String told(NetworkPartner partner) {
		return joined(partner.kind().label(), phone(partner.phone()), partner.web(), partner.structure());
	}

	private String told(NetworkSheet sheet, NetworkContact contact) {
		String bassins = sheet.bassins()
			.stream()
			.filter((bassin) -> contact.bassins().contains(bassin.slug()))
			.map(Bassin::name)
			.collect(Collectors.joining(", "));
		return joined(phone(contact.phone()), contact.mail(), contact.web(),
				contact.everywhere() ? "tout le réseau" : bassins, named(contact.communes()));
	}

	private static @Nullable String phone(@Nullable String phone) {
		return (phone != null) ? Words.phone(phone) : null;
	}

	private static String joined(@Nullable String... parts) {
		return Stream.of(parts).filter((part) -> part != null && !part.isEmpty()).collect(Collectors.joining(" · "));
	}

	/** Of hundreds of communes one reads those that came and went. */
	private void bassins(NetworkSheet before, NetworkSheet after, List<Change> changes) {
		Set<String> slugs = new LinkedHashSet<>();
		Stream.of(before, after)
			.flatMap((sheet) -> sheet.bassins().stream())
			.forEach((bassin) -> slugs.add(bassin.slug()));
		slugs.forEach((slug) -> {
			Bassin old = before.bassin(slug).orElse(null);
			Bassin now = after.bassin(slug).orElse(null);
			if (!Objects.equals(old, now)) {
				changes.add(new Change(
						"Bassin « %s »".formatted(((now != null) ? now : Objects.requireNonNull(old)).name()),
						told(old, now), told(now, old)));
			}
		});
	}

	/** One of two states, where what both have is only counted. */
	private String told(@Nullable Bassin one, @Nullable Bassin other) {
		if (one == null) {
			return "";
		}
		Set<String> own = new TreeSet<>(one.communes());
		if (other != null) {
			own.removeAll(other.communes());
		}
		return "%s, %s%s".formatted(one.name(), Words.count(one.communes().size(), "commune", "communes"),
				own.isEmpty() ? "" : ((other != null) ? ", dont " : " : ") + named(own));
	}

	private String named(Set<String> communes) {
		List<String> names = this.lines.names(communes);
		return names.stream().limit(NAMED).collect(Collectors.joining(", ")) + ((names.size() <= NAMED) ? ""
				: " et " + Words.count(names.size() - NAMED, "autre commune", "autres communes"));
	}

}
