package fr.raccroche.intake.establishments;

import java.util.List;

import fr.raccroche.intake.Header;
import fr.raccroche.intake.ImportFormat;
import fr.raccroche.intake.ImportRun;
import fr.raccroche.intake.ImportSource;
import fr.raccroche.intake.Notes;
import fr.raccroche.intake.Row;
import fr.raccroche.intake.RowRejected;
import fr.raccroche.intake.Shape;
import fr.raccroche.structure.Claim;
import fr.raccroche.structure.Identity;
import fr.raccroche.structure.Location;
import fr.raccroche.structure.Nature;
import fr.raccroche.structure.Source;
import fr.raccroche.structure.StructureClaims;
import fr.raccroche.territory.GazetteerUpdates;

import org.springframework.stereotype.Component;

/**
 * {@code geolocalisation-etablissements}: the data set
 * fr-en-adresse-et-geolocalisation-etablissements-premier-et-second-degre, with the names
 * of columns for machines or for people.
 */
@Component
class GeolocationFormat implements ImportFormat, StructureRun.RowReader {

	private static final String[] UAI = { "numero_uai", "code_etablissement" };

	private final Locator locator;

	private final StructureClaims claims;

	private final GazetteerUpdates gazetteer;

	GeolocationFormat(Locator locator, StructureClaims claims, GazetteerUpdates gazetteer) {
		this.locator = locator;
		this.claims = claims;
		this.gazetteer = gazetteer;
	}

	@Override
	public String name() {
		return Source.GEOLOCATION.code();
	}

	@Override
	public List<Shape> shapes() {
		return List.of(Shape.of("numero_uai|code_etablissement", "appellation_officielle", "nature_uai|code_nature",
				"code_commune|libelle_commune|commune", "latitude|position|coordonnee_x",
				"longitude|position|coordonnee_y"));
	}

	@Override
	public ImportRun<?> open(ImportSource source, Header header) {
		return new StructureRun(source, this, this.claims, this.gazetteer);
	}

	@Override
	public String id(Row row) {
		return String.valueOf(row.text(UAI)).toUpperCase();
	}

	@Override
	public Claim claim(Row row, ImportSource source, Notes notes) {
		row.require(UAI);
		Cell.uai(row.text(UAI));
		Location location = this.locator.locate(place(row, notes), PointText.of(row), notes);
		Identity identity = new Identity(nameOf(row),
				List.of(Nature.ofMinistryCode(row.require("nature_uai", "code_nature"))), null,
				Wording.ownership(row.text("secteur_public_prive_libe", "secteur_public_prive")), null);
		return new Claim(Source.GEOLOCATION, identity,
				Wording.life(row.text("etat_etablissement_libe", "etat_etablissement")), location, null,
				StructureRun.trace(row, source, null));
	}

	private static String nameOf(Row row) {
		String official = row.text("appellation_officielle");
		String parts = Cell.joined(row, "denomination_principale", "patronyme_uai");
		if (official == null && parts == null) {
			throw new RowRejected("l'établissement n'a pas de nom");
		}
		return (official != null) ? official : String.valueOf(parts).replace(", ", " ");
	}

	private static Locator.PlaceText place(Row row, Notes notes) {
		String address = row.text("adresse_uai", "adresse");
		return new Locator.PlaceText(row.text("code_commune"),
				row.text("libelle_commune", "commune", "localite_acheminement_uai", "localite_d_acheminement"),
				Cell.postcode(row.text("code_postal_uai", "code_postal"), notes),
				Cell.departement(row.text("code_departement")),
				(address != null) ? address : row.text("lieu_dit_uai", "lieu_dit"));
	}

}
