package fr.raccroche.intake.establishments;

import java.util.ArrayList;
import java.util.List;

import fr.raccroche.intake.Header;
import fr.raccroche.intake.ImportFormat;
import fr.raccroche.intake.ImportRun;
import fr.raccroche.intake.ImportSource;
import fr.raccroche.intake.Notes;
import fr.raccroche.intake.Row;
import fr.raccroche.intake.Shape;
import fr.raccroche.structure.Claim;
import fr.raccroche.structure.Contact;
import fr.raccroche.structure.Identity;
import fr.raccroche.structure.Location;
import fr.raccroche.structure.Nature;
import fr.raccroche.structure.Source;
import fr.raccroche.structure.StructureClaims;
import fr.raccroche.territory.GazetteerUpdates;

import org.springframework.stereotype.Component;

/**
 * {@code annuaire-education}: the data set fr-en-annuaire-education, with the columns it
 * had in 2023 and has since 2026.
 */
@Component
class DirectoryFormat implements ImportFormat, StructureRun.RowReader {

	private static final String UAI = "identifiant_de_l_etablissement";

	private final Locator locator;

	private final StructureClaims claims;

	private final GazetteerUpdates gazetteer;

	DirectoryFormat(Locator locator, StructureClaims claims, GazetteerUpdates gazetteer) {
		this.locator = locator;
		this.claims = claims;
		this.gazetteer = gazetteer;
	}

	@Override
	public String name() {
		return Source.DIRECTORY.code();
	}

	@Override
	public List<Shape> shapes() {
		return List.of(Shape.of(UAI, "nom_etablissement", "code_nature|type_etablissement", "code_commune|nom_commune",
				"code_postal"));
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
		Identity identity = new Identity(row.require("nom_etablissement"), natures(row),
				Cell.siret(row.text("siren_siret"), notes), Wording.ownership(row.text("statut_public_prive")),
				Cell.flag(row.text("hebergement")));
		Contact contact = new Contact(Cell.phone(row.text("telephone"), location.departement(), notes),
				Cell.mail(row.text("mail"), notes), Cell.web(row.text("web"), notes));
		return new Claim(Source.DIRECTORY, identity, Wording.life(row.text("etat")), location, contact,
				StructureRun.trace(row, source, Cell.date(row.text("date_maj_ligne"), notes)));
	}

	private static Locator.PlaceText place(Row row, Notes notes) {
		return new Locator.PlaceText(row.text("code_commune"), row.text("nom_commune", "adresse_3"),
				Cell.postcode(row.text("code_postal"), notes), Cell.departement(row.text("code_departement")),
				Cell.joined(row, "adresse_1", "adresse_2"));
	}

	private static List<Nature> natures(Row row) {
		List<Nature> natures = new ArrayList<>();
		String code = row.text("code_nature");
		natures
			.add((code != null) ? Nature.ofMinistryCode(code) : Wording.natureOfType(row.text("type_etablissement")));
		if (Boolean.TRUE.equals(Cell.flag(row.text("greta")))) {
			natures.add(Nature.GRETA);
		}
		return natures;
	}

}
