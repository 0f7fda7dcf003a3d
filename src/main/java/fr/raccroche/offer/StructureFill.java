package fr.raccroche.offer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import fr.raccroche.columns.CommuneWords;
import fr.raccroche.columns.SaidWords;
import fr.raccroche.geo.Position;
import fr.raccroche.site.Words;
import fr.raccroche.structure.Location;
import fr.raccroche.structure.Structure;
import fr.raccroche.structure.Structures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A known structure fills what is still empty: its name, where it is, how to reach it.
 */
@Component
public class StructureFill {

	private static final String UAI = "\\d{7}[A-Za-z]";

	private final Structures structures;

	private final CommuneWords communes;

	StructureFill(Structures structures, CommuneWords communes) {
		this.structures = structures;
		this.communes = communes;
	}

	/** The cells, with what the structure they name knows. */
	public Mono<Map<String, String>> fill(Map<String, String> typedCells) {
		Map<String, String> cells = new LinkedHashMap<>(typedCells);
		cells.computeIfPresent("structure_id", (column, id) -> SaidWords.structureId(id));
		String typed = cells.getOrDefault("structure_nom", "");
		String id = cells.getOrDefault("structure_id", typed.matches(UAI) ? typed.toUpperCase(Locale.ROOT) : "");
		boolean complete = cells.containsKey("commune") && cells.containsKey("structure_nom") && !typed.matches(UAI);
		return (id.isEmpty() || complete) ? Mono.just(cells)
				: this.structures.find(id).map((structure) -> filled(cells, structure)).defaultIfEmpty(cells);
	}

	private Map<String, String> filled(Map<String, String> cells, Structure structure) {
		Map<String, String> filled = new LinkedHashMap<>(cells);
		if (filled.getOrDefault("structure_nom", "").matches(UAI)) {
			filled.remove("structure_nom");
		}
		put(filled, "structure_id", structure.id());
		put(filled, "structure_nom", structure.identity().name());
		if (!cells.containsKey("commune")) {
			place(filled, structure.location());
		}
		String phone = structure.contact().phone();
		put(filled, "telephone", (phone != null) ? Words.inPairs(Words.phone(phone)) : null);
		put(filled, "courriel", structure.contact().mail());
		put(filled, "site_web", structure.contact().web());
		return filled;
	}

	private void place(Map<String, String> filled, Location location) {
		filled.put("commune", this.communes.of(location.commune()));
		put(filled, "adresse", location.address());
		if (location.sound() && !filled.containsKey("latitude") && !filled.containsKey("longitude")) {
			Position position = Objects.requireNonNull(location.position());
			filled.put("latitude", String.valueOf(position.lat()));
			filled.put("longitude", String.valueOf(position.lon()));
		}
	}

	private static void put(Map<String, String> filled, String column, @Nullable String value) {
		if (value != null && filled.getOrDefault(column, "").isEmpty()) {
			filled.put(column, value);
		}
	}

}
