package fr.raccroche.territory;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.territory.query.DepartementNames;
import fr.raccroche.territory.query.PlaceName;
import fr.raccroche.territory.query.PostalAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * From what files say of a commune to that commune, in memory. It never guesses: two
 * communes that may be meant make an empty answer.
 */
@Component
public class CommuneResolver {

	/** Cities whose CEDEX number is the district's. */
	private static final Set<String> NUMBERED_BY_CEDEX = Set.of("75056", "69123");

	private final Gazetteer gazetteer;

	CommuneResolver(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * The commune or district that a row of a file means.
	 * @param inseeCode wins when it is known; a former commune's leads to today's
	 * @param name official, abbreviated, in capitals, with a place or CEDEX beside it
	 * @param postcode CEDEX codes included
	 * @param departement its code ("79", "079", "2A", "974") or its name
	 */
	public Optional<Commune> resolve(@Nullable String inseeCode, @Nullable String name, @Nullable String postcode,
			@Nullable String departement) {
		Optional<Commune> known = Optional.ofNullable(inseeCode).flatMap(this::findByInseeCode);
		return known.isPresent() ? known : resolveByName(blankToNull(name), blankToNull(postcode), departement);
	}

	/**
	 * The commune that one cell names: an INSEE code, a postal code and a name, or a name
	 * that only one commune has.
	 */
	public Optional<Commune> resolveTyped(String typed) {
		String clean = typed.strip();
		Optional<Commune> present = this.gazetteer.findByCode(clean).filter((commune) -> commune.code().equals(clean));
		return present.or(() -> resolve(null, clean, null, null)).or(() -> this.gazetteer.findByCode(clean));
	}

	private Optional<Commune> findByInseeCode(String code) {
		String clean = code.strip().toUpperCase();
		// a spreadsheet takes the leading zero away
		return this.gazetteer.findByCode(clean.matches("\\d{4}") ? "0" + clean : clean);
	}

	private Optional<Commune> resolveByName(@Nullable String name, @Nullable String postcode,
			@Nullable String departement) {
		PostalAddress address = PostalAddress.of((name != null) ? name : "");
		String code = (postcode != null) ? postcode.replace(" ", "") : address.postcode();
		Area area = new Area(code, departement);
		if (address.name().isEmpty()) {
			return only(area.listOfPostcode());
		}
		return address.names()
			.stream()
			.map((candidate) -> find(PlaceName.of(candidate), area))
			.flatMap(Optional::stream)
			.findFirst()
			.or(() -> area.onlyOneUnless(isElsewhere(address)))
			.map((commune) -> district(commune, address, code));
	}

	private Optional<Commune> find(PlaceName name, Area area) {
		NameIndex names = this.gazetteer.snapshot().names();
		return area.choose(names.listNamed(name))
			.or(() -> area.choose(names.listNearlyNamed(name)))
			.or(() -> area.chooseShortened(name));
	}

	/**
	 * Whether the name is that of some commune, which then is not a hamlet of another.
	 */
	private boolean isElsewhere(PostalAddress address) {
		return this.gazetteer.snapshot()
			.names()
			.listNamed(PlaceName.of(address.name()))
			.stream()
			.anyMatch((commune) -> commune.type() != Commune.Type.USUELLE);
	}

	/** The district of a city, when the postal code or the CEDEX number tells it. */
	private Commune district(Commune city, PostalAddress address, @Nullable String postcode) {
		List<Commune> districts = (postcode != null)
				? districtsAmong(this.gazetteer.listByPostcode(postcode), city.code()) : List.of();
		if (districts.isEmpty() && address.cedexNumber() != null && NUMBERED_BY_CEDEX.contains(city.code())) {
			PlaceName numbered = PlaceName.of(city.name() + " " + address.cedexNumber());
			districts = districtsAmong(this.gazetteer.snapshot().names().listNamed(numbered), city.code());
		}
		return (districts.size() == 1) ? districts.getFirst() : city;
	}

	private static List<Commune> districtsAmong(List<Commune> communes, String city) {
		return communes.stream()
			.filter((commune) -> commune.type() == Commune.Type.ARRONDISSEMENT && city.equals(commune.parent()))
			.toList();
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/** The one commune of today that all rows mean, if there is only one. */
	private Optional<Commune> only(Collection<Commune> rows) {
		Set<Commune> today = rows.stream()
			.map(this.gazetteer::findHeir)
			.flatMap(Optional::stream)
			.collect(Collectors.toSet());
		// a city and its district say the same; the district says it better
		Set<String> cities = today.stream().map(Commune::parent).filter(Objects::nonNull).collect(Collectors.toSet());
		today.removeIf((commune) -> cities.contains(commune.code()));
		return (today.size() == 1) ? Optional.of(today.iterator().next()) : Optional.empty();
	}

	/**
	 * A quarter that is called like a commune elsewhere makes that one no less certain.
	 */
	private Optional<Commune> onlyOfficialFirst(List<Commune> named) {
		List<Commune> official = named.stream().filter((commune) -> commune.type() != Commune.Type.USUELLE).toList();
		return only(official.isEmpty() ? named : official);
	}

	/** Where a row says that its commune is. */
	private final class Area {

		private final @Nullable String postcode;

		private final Set<String> departements;

		Area(@Nullable String postcode, @Nullable String departement) {
			this.postcode = postcode;
			this.departements = departements(postcode, departement);
		}

		private Set<String> departements(@Nullable String postcode, @Nullable String departement) {
			Optional<String> told = Optional.ofNullable(departement)
				.flatMap((text) -> DepartementNames.find(text, CommuneResolver.this.gazetteer))
				.map(Departement::code);
			if (told.isPresent()) {
				return Set.of(told.get());
			}
			return (postcode != null) ? DepartementNames.ofPostcode(postcode, CommuneResolver.this.gazetteer)
					: Set.of();
		}

		private boolean said() {
			return this.postcode != null || !this.departements.isEmpty();
		}

		List<Commune> listOfPostcode() {
			return (this.postcode != null) ? CommuneResolver.this.gazetteer.listByPostcode(this.postcode) : List.of();
		}

		/** A place nobody knows lies in the only commune of its postal code. */
		Optional<Commune> onlyOneUnless(boolean knownElsewhere) {
			return knownElsewhere ? Optional.empty() : only(listOfPostcode().stream().filter(this::holds).toList());
		}

		private boolean holds(Commune commune) {
			return this.departements.isEmpty() || this.departements.contains(commune.departement());
		}

		/** Narrows down by postal code, then by département, today's names first. */
		Optional<Commune> choose(List<Commune> named) {
			if (!said()) {
				return onlyOfficialFirst(named);
			}
			List<Commune> here = named.stream().filter(this::holds).toList();
			return Stream
				.<Predicate<Commune>>of((commune) -> commune.type().current() && hasPostcode(commune),
						(commune) -> commune.type().current(), this::heirHasPostcode, (commune) -> true)
				.map((condition) -> here.stream().filter(condition).toList())
				.filter((rows) -> !rows.isEmpty())
				.findFirst()
				.flatMap(CommuneResolver.this::only);
		}

		private boolean hasPostcode(Commune commune) {
			return this.postcode != null
					&& (commune.postcodes().contains(this.postcode) || commune.cedex().contains(this.postcode));
		}

		private boolean heirHasPostcode(Commune commune) {
			return CommuneResolver.this.gazetteer.findHeir(commune).filter(this::hasPostcode).isPresent();
		}

		/** "CHATILLON S CHALARONNE": each word begins one of the only such name here. */
		Optional<Commune> chooseShortened(PlaceName name) {
			return only(listOfPostcode().stream()
				.filter((commune) -> begins(name.significant().words(),
						PlaceName.of(commune.name()).significant().words()))
				.toList());
		}

		private static boolean begins(List<String> shortened, List<String> full) {
			if (shortened.size() != full.size()) {
				return false;
			}
			for (int i = 0; i < full.size(); i++) {
				if (!full.get(i).startsWith(shortened.get(i))) {
					return false;
				}
			}
			return true;
		}

	}

}
