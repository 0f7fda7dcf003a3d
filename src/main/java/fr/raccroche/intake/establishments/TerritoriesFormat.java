package fr.raccroche.intake.establishments;

import java.util.List;
import java.util.Locale;

import fr.raccroche.intake.Header;
import fr.raccroche.intake.ImportFormat;
import fr.raccroche.intake.ImportRun;
import fr.raccroche.intake.ImportSource;
import fr.raccroche.intake.Row;
import fr.raccroche.intake.RowRejected;
import fr.raccroche.intake.Shape;
import fr.raccroche.territory.TerritoryText;
import fr.raccroche.structure.ServedTerritory;
import fr.raccroche.structure.Source;
import fr.raccroche.structure.StructureClaims;
import fr.raccroche.structure.Structures;
import fr.raccroche.territory.Gazetteer;

import org.springframework.stereotype.Component;

/**
 * {@code territoires}: our own list of the communes that a CIO, a mission locale or
 * another known structure is in charge of, described in src/docs/formats/territoires.md.
 */
@Component
class TerritoriesFormat implements ImportFormat {

	private static final String[] ID = { "structure_id", "uai" };

	private static final String TERRITORY = "en_charge_de";

	/** Written where a structure is in charge of nobody any more. */
	private static final String NOWHERE = "aucun";

	private final Gazetteer gazetteer;

	private final Structures structures;

	private final StructureClaims claims;

	TerritoriesFormat(Gazetteer gazetteer, Structures structures, StructureClaims claims) {
		this.gazetteer = gazetteer;
		this.structures = structures;
		this.claims = claims;
	}

	@Override
	public String name() {
		return Source.TERRITORIES.code();
	}

	@Override
	public List<Shape> shapes() {
		return List.of(Shape.of("structure_id|uai", TERRITORY));
	}

	@Override
	public boolean allowsShortRows() {
		return true;
	}

	@Override
	public ImportRun<?> open(ImportSource source, Header header) {
		return new TerritoriesRun(source, this, this.structures, this.claims);
	}

	/** UAI are written with a capital, other ids as they are. */
	static String id(Row row) {
		String id = row.text(ID);
		return (id == null) ? "ligne " + row.line() : id.matches("\\d{7}[a-z]") ? id.toUpperCase(Locale.ROOT) : id;
	}

	/**
	 * @throws RowRejected for a territory that does not exist, or that is nobody's own
	 */
	ServedTerritory territory(Row row) {
		row.require(ID);
		String cell = row.require(TERRITORY);
		TerritoryText territory = new TerritoryText(this.gazetteer);
		for (String text : cell.split("\\s*(?:\\||\\R)\\s*")) {
			if (!text.isBlank() && !text.equals(NOWHERE) && !territory.add(text.strip())) {
				throw new RowRejected(
						"« %s » : il faut un code de commune ou de département, ou academie:poitiers par exemple"
							.formatted(text));
			}
		}
		if (territory.wholeCountry()) {
			throw new RowRejected("« france » : une structure ne s'occupe pas de toute la France");
		}
		return new ServedTerritory(territory.communes(), territory.departements(), territory.academies());
	}

}
