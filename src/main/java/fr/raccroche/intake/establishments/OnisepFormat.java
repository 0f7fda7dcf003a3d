package fr.raccroche.intake.establishments;

import java.util.List;
import java.util.Locale;

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
import fr.raccroche.structure.Source;
import fr.raccroche.structure.StructureClaims;
import fr.raccroche.territory.GazetteerUpdates;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * {@code onisep-ideo}: Onisep's lists of courses by place, one row a course and a place,
 * without positions; some places have no UAI.
 */
@Component
class OnisepFormat implements ImportFormat, StructureRun.RowReader {

	private static final String[] UAI = { "uai_lieu_de_cours", "uai" };

	private static final String[] NAME = { "libelle_lieu_de_cours", "nom" };

	private static final String[] POSTCODE = { "code_postal_lieu_de_cours", "code_postal_source" };

	private final Locator locator;

	private final StructureClaims claims;

	private final GazetteerUpdates gazetteer;

	OnisepFormat(Locator locator, StructureClaims claims, GazetteerUpdates gazetteer) {
		this.locator = locator;
		this.claims = claims;
		this.gazetteer = gazetteer;
	}

	@Override
	public String name() {
		return Source.ONISEP.code();
	}

	@Override
	public List<Shape> shapes() {
		return List.of(Shape.of("uai_lieu_de_cours", "libelle_lieu_de_cours", "code_postal_lieu_de_cours",
				"commune_lieu_de_cours"), Shape.of("uai", "nom", "id_onisep", "code_postal_source", "commune"));
	}

	@Override
	public ImportRun<?> open(ImportSource source, Header header) {
		return new StructureRun(source, this, this.claims, this.gazetteer);
	}

	/** Without a UAI, the name and the commune: that is what does not change. */
	@Override
	public String id(Row row) {
		String uai = row.text(UAI);
		if (uai != null) {
			return uai.toUpperCase(Locale.ROOT);
		}
		try {
			String commune = this.locator.commune(place(row, new Notes())).code();
			String name = Header.normalized(row.require(NAME)).replace('_', '-');
			return "onisep-%s-%s".formatted(name, commune.toLowerCase(Locale.ROOT));
		}
		catch (RowRejected ex) {
			return "ligne " + row.line();
		}
	}

	@Override
	public Claim claim(Row row, ImportSource source, Notes notes) {
		Cell.uai(row.text(UAI));
		String name = row.require(NAME);
		Location location = this.locator.locate(place(row, notes), PointText.NONE, notes);
		return new Claim(Source.ONISEP, new Identity(name, List.of(Wording.natureOfName(name)), null, null, null), null,
				location, null, StructureRun.trace(row, source,
						Cell.date(row.text("af_date_de_modification", "date_modif_action_formation"), notes)));
	}

	private static Locator.PlaceText place(Row row, Notes notes) {
		return new Locator.PlaceText(null, row.text("commune_lieu_de_cours", "commune"),
				Cell.postcode(row.text(POSTCODE), notes), row.text("departement_lieu_de_cours"), address(row));
	}

	private static @Nullable String address(Row row) {
		String street = row.text("adresse_lieu_de_cours", "adresse");
		String box = row.text("boite_postale_lieu_de_cours", "boite_postale");
		return (street != null && box != null) ? street + ", " + box : (street != null) ? street : box;
	}

}
