package fr.raccroche.structure.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fr.raccroche.geo.Position;
import fr.raccroche.structure.Claim;
import fr.raccroche.structure.Life;
import fr.raccroche.structure.Location;
import fr.raccroche.structure.Nature;
import fr.raccroche.structure.Source;
import fr.raccroche.structure.StoredStructure;
import fr.raccroche.structure.Structure;
import org.jspecify.annotations.Nullable;

/**
 * A document of the index {@code structures}; each component is described in
 * elasticsearch/indices/structures.json.
 */
public record StructureDocument(String id, List<String> words, List<String> wordsUnstemmed, String name,
		List<Nature> natures, List<String> communes, String departement, String academie, String zone,
		@Nullable Position position, int unsound, Life life, @Nullable String siret, @Nullable List<String> serves,
		List<Source> sources, long revision, Instant updatedAt, Structure structure, List<Claim> claims) {

	public static StructureDocument of(StoredStructure stored) {
		Structure structure = stored.structure();
		Location location = structure.location();
		List<Nature> natures = structure.identity().natures();
		List<String> words = Stream
			.concat(Stream.of(structure.identity().name(), location.communeName()),
					natures.stream().filter((nature) -> nature != Nature.AUTRE).map(Nature::label))
			.toList();
		return new StructureDocument(structure.id(), words, words, structure.identity().name(), natures,
				Stream.of(location.commune(), location.city()).filter(Objects::nonNull).map(Object::toString).toList(),
				location.departement(), location.academie(), location.zone(), location.position(),
				location.sound() ? 0 : 1, structure.life(), structure.identity().siret(), structure.served().keys(),
				structure.sources(), stored.revision(), stored.updatedAt(), structure, stored.claims());
	}

	public StoredStructure stored() {
		return new StoredStructure(this.structure, this.claims, this.revision, this.updatedAt);
	}

}
