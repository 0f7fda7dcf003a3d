package fr.raccroche.structure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * What a network says of itself.
 *
 * @param presentation a few sentences for everybody
 * @param bassins its territory; no commune is in two
 * @param members establishments it is made of
 * @param partners who works with it
 * @param contacts services that answer for a part of the territory
 * @param beyond INSEE codes of communes outside its académie that those above it let it
 * serve
 * @param updatedAt when somebody last changed it
 * @param updatedBy id of the account that did
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NetworkSheet(@Nullable String presentation, List<Bassin> bassins, List<NetworkMember> members,
		List<NetworkPartner> partners, List<NetworkContact> contacts, Set<String> beyond, @Nullable Instant updatedAt,
		@Nullable String updatedBy) {

	/** Nothing said yet. */
	public static final NetworkSheet EMPTY = new NetworkSheet(null, List.of(), List.of(), List.of(), List.of(),
			Set.of(), null, null);

	/** One that serves nothing outside its académie. */
	public NetworkSheet(@Nullable String presentation, List<Bassin> bassins, List<NetworkMember> members,
			List<NetworkPartner> partners, List<NetworkContact> contacts, @Nullable Instant updatedAt,
			@Nullable String updatedBy) {
		this(presentation, bassins, members, partners, contacts, Set.of(), updatedAt, updatedBy);
	}

	/**
	 * @throws IllegalArgumentException for a commune in two bassins, or two of one name
	 */
	public NetworkSheet {
		bassins = known(bassins);
		members = known(members);
		partners = known(partners);
		contacts = known(contacts);
		beyond = (beyond != null) ? Collections.unmodifiableSet(new TreeSet<>(beyond)) : Set.of();
		Set<String> seen = new HashSet<>();
		if (!bassins.stream().flatMap((bassin) -> bassin.communes().stream()).allMatch(seen::add)) {
			throw new IllegalArgumentException("a commune in two bassins");
		}
		unique(bassins, Bassin::slug);
		unique(members, NetworkMember::structure);
		unique(partners, NetworkPartner::key);
		unique(contacts, NetworkContact::key);
	}

	private static <T> List<T> known(List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

	private static <T> void unique(List<T> list, Function<T, String> key) {
		if (list.stream().map(key).distinct().count() < list.size()) {
			throw new IllegalArgumentException("two of one name");
		}
	}

	public Optional<Bassin> bassin(String slug) {
		return this.bassins.stream().filter((bassin) -> bassin.slug().equals(slug)).findFirst();
	}

	public Optional<NetworkPartner> partner(String key) {
		return this.partners.stream().filter((partner) -> partner.key().equals(key)).findFirst();
	}

	public Optional<NetworkContact> contact(String key) {
		return this.contacts.stream().filter((contact) -> contact.key().equals(key)).findFirst();
	}

	/** INSEE codes of the whole territory. */
	public Set<String> communes() {
		return this.bassins.stream()
			.flatMap((bassin) -> bassin.communes().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The bassin of a commune that goes by one of these codes. */
	public Optional<Bassin> bassinOf(Collection<String> codes) {
		return this.bassins.stream().filter((bassin) -> bassin.holdsAny(codes)).findFirst();
	}

	/**
	 * Who answers for a commune that goes by one of these codes, the closest said first:
	 * the commune, its bassin, the whole network. A commune outside all its bassins is
	 * nobody's here.
	 */
	public List<NetworkContact> answering(Collection<String> codes) {
		if (!this.bassins.isEmpty() && bassinOf(codes).isEmpty()) {
			return List.of();
		}
		List<NetworkContact> answering = new ArrayList<>(this.contacts.stream()
			.filter((contact) -> codes.stream().anyMatch(contact.communes()::contains))
			.toList());
		bassinOf(codes).ifPresent((bassin) -> {
			add(answering, (contact) -> contact.bassins().contains(bassin.slug()));
			add(answering, NetworkContact::everywhere);
		});
		return answering;
	}

	private void add(List<NetworkContact> answering, Function<NetworkContact, Boolean> also) {
		this.contacts.stream()
			.filter((contact) -> also.apply(contact) && !answering.contains(contact))
			.forEach(answering::add);
	}

	public NetworkSheet presenting(@Nullable String text) {
		return new NetworkSheet(text, this.bassins, this.members, this.partners, this.contacts, this.beyond,
				this.updatedAt, this.updatedBy);
	}

	/** With that bassin, in the place of the one it was. */
	public NetworkSheet with(Bassin bassin) {
		return serving(put(this.bassins, bassin, Bassin::slug), this.contacts);
	}

	public NetworkSheet without(Bassin bassin) {
		return serving(this.bassins.stream().filter((other) -> !other.slug().equals(bassin.slug())).toList(),
				this.contacts.stream().map((contact) -> contact.without(bassin)).toList());
	}

	public NetworkSheet with(NetworkMember member) {
		return with(put(this.members, member, NetworkMember::structure));
	}

	public NetworkSheet withoutMember(String structure) {
		return with(this.members.stream().filter((member) -> !member.structure().equals(structure)).toList());
	}

	public NetworkSheet with(NetworkPartner partner) {
		return withPartners(put(this.partners, partner, NetworkPartner::key));
	}

	public NetworkSheet withoutPartner(String key) {
		return withPartners(this.partners.stream().filter((partner) -> !partner.key().equals(key)).toList());
	}

	public NetworkSheet with(NetworkContact contact) {
		return serving(this.bassins, put(this.contacts, contact, NetworkContact::key));
	}

	public NetworkSheet withoutContact(String key) {
		return serving(this.bassins, this.contacts.stream().filter((contact) -> !contact.key().equals(key)).toList());
	}

	/** The same, last changed by them. */
	NetworkSheet changed(Instant at, String by) {
		Set<String> served = communes();
		this.contacts.forEach((contact) -> served.addAll(contact.communes()));
		return new NetworkSheet(this.presentation, this.bassins, this.members, this.partners, this.contacts,
				this.beyond.stream().filter(served::contains).collect(Collectors.toSet()), at, by);
	}

	/** The same, which may serve these too, although they are in another académie. */
	public NetworkSheet reaching(Set<String> communes) {
		Set<String> all = new TreeSet<>(this.beyond);
		all.addAll(communes);
		return new NetworkSheet(this.presentation, this.bassins, this.members, this.partners, this.contacts, all,
				this.updatedAt, this.updatedBy);
	}

	NetworkSheet serving(List<Bassin> otherBassins, List<NetworkContact> otherContacts) {
		return new NetworkSheet(this.presentation, otherBassins, this.members, this.partners, otherContacts,
				this.beyond, this.updatedAt, this.updatedBy);
	}

	private NetworkSheet with(List<NetworkMember> others) {
		return new NetworkSheet(this.presentation, this.bassins, others, this.partners, this.contacts, this.beyond,
				this.updatedAt, this.updatedBy);
	}

	private NetworkSheet withPartners(List<NetworkPartner> others) {
		return new NetworkSheet(this.presentation, this.bassins, this.members, others, this.contacts, this.beyond,
				this.updatedAt, this.updatedBy);
	}

	private static <T> List<T> put(List<T> list, T one, Function<T, String> key) {
		List<T> all = new ArrayList<>(list);
		all.replaceAll((other) -> key.apply(other).equals(key.apply(one)) ? one : other);
		if (!all.contains(one)) {
			all.add(one);
		}
		return all;
	}

}
