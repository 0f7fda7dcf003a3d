package fr.raccroche.territory;

import fr.raccroche.geo.Position;

/**
 * Where somebody searches from.
 *
 * @param code INSEE code of the commune, the nearest one for a device position
 * @param name name of that commune
 * @param label name and département, to tell namesakes apart: "Beaulieu (Isère)"
 * @param position the commune's, or the device's
 * @param approximate whether the commune's position is only near it
 * @param departement code of the département
 * @param academie slug of the académie
 * @param zone land one does not leave by sea
 */
public record Place(String code, String name, String label, Position position, boolean approximate, String departement,
		String academie, String zone) {

	/** The same place, seen from a device near it. */
	Place at(Position device) {
		return new Place(this.code, this.name, this.label, device, false, this.departement, this.academie, this.zone);
	}

}
