package fr.raccroche.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.raccroche.geo.Position;
import fr.raccroche.solution.Site;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.TypedCommunes;
import org.jspecify.annotations.Nullable;

/**
 * The sites of a row: the main one with its street and point, then the others.
 *
 * @param communes from what is typed to the commune
 * @param departement of its structure; null when not known
 */
record SitesCell(TypedCommunes communes, @Nullable String departement) {

	private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(?:[.,]\\d{1,12})?");

	/** Farther from its commune than a street can be. */
	private static final double TOO_FAR = 30_000;

	/** The same in Guyane, where communes are huge. */
	private static final double TOO_FAR_IN_GUYANE = 150_000;

	/** The sites; null when one of them was refused. */
	@Nullable List<Site> read(Cells cells) {
		List<Site> sites = new ArrayList<>();
		boolean refused = false;
		String main = cells.text("commune");
		if (main != null) {
			refused = !add(sites, main(cells, main));
		}
		else {
			refused = strayAddress(cells);
		}
		for (String other : cells.list("autres_sites")) {
			refused |= !add(sites, other(cells, other));
		}
		return refused ? null : sites;
	}

	private static boolean add(List<Site> sites, @Nullable Site site) {
		return site != null && sites.add(site);
	}

	private static boolean strayAddress(Cells cells) {
		boolean stray = cells.text("adresse") != null || cells.text("latitude") != null
				|| cells.text("longitude") != null;
		cells.reasons().refuse(stray, "commune", "elle manque, alors qu'une adresse ou une position est donnée");
		return stray;
	}

	private @Nullable Site main(Cells cells, String text) {
		Commune commune = find(cells, "commune", text);
		Double lat = degrees(cells, "latitude");
		Double lon = degrees(cells, "longitude");
		if (commune == null) {
			return null;
		}
		if (lat == null && lon == null) {
			return atCommune(cells, "commune", commune, cells.text("adresse"));
		}
		if (lat == null || lon == null) {
			return cells.refuse((lat == null) ? "latitude" : "longitude",
					"il faut latitude et longitude ensemble, en degrés");
		}
		Position position = position(cells, lat, lon, commune);
		return (position == null) ? null : cells.reasons()
			.attempt(() -> new Site(commune.code(), commune.name(), cells.text("adresse"), position, false));
	}

	private @Nullable Site other(Cells cells, String text) {
		int comma = text.indexOf(',');
		String place = (comma >= 0) ? text.substring(0, comma).strip() : text;
		String street = (comma >= 0) ? text.substring(comma + 1).strip() : "";
		Commune commune = find(cells, "autres_sites", place);
		return (commune != null) ? atCommune(cells, "autres_sites", commune, street.isEmpty() ? null : street) : null;
	}

	private @Nullable Commune find(Cells cells, String column, String typed) {
		return this.communes.find(typed, this.departement).orElseGet(() -> cells.refuse(column, unclear(typed)));
	}

	private String unclear(String typed) {
		List<Commune> named = this.communes.listNamed(typed);
		return named.isEmpty()
				? "« %s » n'est pas une commune connue : vérifiez l'orthographe, ou donnez le code postal et le nom"
					.formatted(typed)
				: "plusieurs communes s'appellent « %s » : choisissez %s".formatted(typed,
						named.stream().map(TypedCommunes::label).collect(Collectors.joining(", ")));
	}

	private static @Nullable Site atCommune(Cells cells, String column, Commune commune, @Nullable String street) {
		Position position = commune.position();
		if (position == null) {
			return cells.refuse(column,
					"la position de %s n'est pas connue : donnez latitude et longitude".formatted(commune.name()));
		}
		return cells.reasons().attempt(() -> new Site(commune.code(), commune.name(), street, position, true));
	}

	private static @Nullable Double degrees(Cells cells, String column) {
		String text = cells.text(column);
		if (text == null) {
			return null;
		}
		return DEGREES.matcher(text).matches() ? Double.valueOf(text.replace(',', '.'))
				: cells.refuse(column, "« %s » n'est pas un nombre de degrés".formatted(text));
	}

	private static @Nullable Position position(Cells cells, double lat, double lon, Commune commune) {
		try {
			Position position = new Position(lat, lon);
			Position centre = commune.position();
			double limit = commune.departement().equals("973") ? TOO_FAR_IN_GUYANE : TOO_FAR;
			if (centre == null || position.metresTo(centre) <= limit) {
				return position;
			}
			return cells.refuse("latitude", "la position est à %d km de %s"
				.formatted(Math.round(position.metresTo(centre) / 1000), commune.name()));
		}
		catch (IllegalArgumentException ex) {
			return cells.refuse("latitude", "%s, %s n'est pas un point de la Terre".formatted(lat, lon));
		}
	}

}
