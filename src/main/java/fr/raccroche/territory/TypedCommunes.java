package fr.raccroche.territory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.raccroche.territory.query.DepartementNames;
import fr.raccroche.territory.query.PlaceName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which commune somebody of staff means by a name: the only one, the one of the
 * département they are in, or the one that everybody knows. Otherwise they choose.
 */
@Component
public class TypedCommunes {

	/** "La Rochelle (17)". */
	private static final Pattern WITH_DEPARTEMENT = Pattern.compile("(.+?)\\s*\\((\\d{2,3}|2[ABab])\\)");

	/** So many times fewer inhabitants than the first: nobody means that one. */
	private static final int LESS_KNOWN = 20;

	private static final int MOST = 12;

	private final Gazetteer gazetteer;

	private final CommuneResolver resolver;

	TypedCommunes(Gazetteer gazetteer, CommuneResolver resolver) {
		this.gazetteer = gazetteer;
		this.resolver = resolver;
	}

	/**
	 * @param typed a name, with a postal code or a département or without; an INSEE code
	 * @param departement where it probably is; null when nothing tells
	 */
	public Optional<Commune> find(String typed, @Nullable String departement) {
		Optional<Commune> said = this.resolver.resolveTyped(typed).or(() -> withDepartement(typed));
		if (said.isPresent()) {
			return said;
		}
		List<Commune> named = listNamed(typed);
		List<Commune> here = named.stream().filter((one) -> one.departement().equals(departement)).toList();
		if (here.size() == 1) {
			return Optional.of(here.getFirst());
		}
		List<Commune> meant = here.isEmpty() ? named : here;
		List<Commune> spelt = speltAs(typed.strip(), meant);
		return (spelt.size() == 1) ? Optional.of(spelt.getFirst()) : bestKnown(spelt.isEmpty() ? meant : spelt);
	}

	/** Melle, not Mellé: those with these accents. Capitals have none. */
	private static List<Commune> speltAs(String typed, List<Commune> named) {
		return typed.equals(typed.toUpperCase(Locale.FRENCH)) ? List.of()
				: named.stream().filter((one) -> one.name().equalsIgnoreCase(typed)).toList();
	}

	private Optional<Commune> withDepartement(String typed) {
		Matcher said = WITH_DEPARTEMENT.matcher(typed.strip());
		return said.matches() ? this.resolver.resolve(null, said.group(1), null, said.group(2).toUpperCase())
				: Optional.empty();
	}

	private static Optional<Commune> bestKnown(List<Commune> named) {
		return (named.size() > 1 && population(named.get(0)) >= LESS_KNOWN * population(named.get(1)))
				? Optional.of(named.getFirst()) : Optional.empty();
	}

	private static long population(Commune commune) {
		return Objects.requireNonNullElse(commune.population(), 0);
	}

	/** Those that may be meant, best known first. */
	public List<Commune> listNamed(String typed) {
		NameIndex names = this.gazetteer.snapshot().names();
		PlaceName name = PlaceName.of(typed);
		List<Commune> exact = names.listNamed(name);
		List<Commune> named = exact.isEmpty() ? names.listNearlyNamed(name) : exact;
		List<Commune> current = named.stream().filter((one) -> one.type().current()).toList();
		return (current.isEmpty() ? named : current).stream()
			.map(this.gazetteer::findHeir)
			.flatMap(Optional::stream)
			.distinct()
			.sorted(Comparator.comparingLong(TypedCommunes::population).reversed().thenComparing(Commune::code))
			.limit(MOST)
			.toList();
	}

	/** The département of an establishment, by its UAI; null for none. */
	public @Nullable String departementOf(@Nullable String uai) {
		return (uai == null || !uai.matches("\\d{7}[A-Za-z]")) ? null
				: DepartementNames.find(uai.substring(0, 3), this.gazetteer).map(Departement::code).orElse(null);
	}

	/** "La Rochelle (17)". */
	public static String label(Commune commune) {
		return "%s (%s)".formatted(commune.name(), commune.departement());
	}

}
