package fr.raccroche.intake.solutions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

import fr.raccroche.intake.Header;
import fr.raccroche.intake.ImportFormat;
import fr.raccroche.intake.ImportSource;
import fr.raccroche.intake.Row;
import fr.raccroche.intake.Shape;
import fr.raccroche.solution.Author;
import fr.raccroche.solution.SolutionBulk;
import fr.raccroche.columns.Columns;
import fr.raccroche.columns.SolutionReader;
import fr.raccroche.structure.Structure;
import fr.raccroche.structure.Structures;
import fr.raccroche.territory.TypedCommunes;
import fr.raccroche.territory.Gazetteer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The {@code solutions} file, for the import command and for the demonstration catalogue.
 */
@Component
public class SolutionsFormat implements ImportFormat {

	private static final Logger logger = LoggerFactory.getLogger("raccroche.import");

	private static final String NAME = "solutions";

	private final Gazetteer gazetteer;

	private final TypedCommunes communes;

	private final Structures structures;

	private final SolutionBulk solutions;

	SolutionsFormat(Gazetteer gazetteer, TypedCommunes communes, Structures structures, SolutionBulk solutions) {
		this.gazetteer = gazetteer;
		this.communes = communes;
		this.structures = structures;
		this.solutions = solutions;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Shape> shapes() {
		return List.of(Shape.of("id", "genre", "titre", "resume"));
	}

	@Override
	public boolean allowsShortRows() {
		return true;
	}

	@Override
	public SolutionsRun open(ImportSource source, Header header) {
		List<String> unknown = header.labels()
			.stream()
			.filter((label) -> !Columns.ALL.contains(Header.normalized(label)) && !label.isBlank())
			.toList();
		if (!unknown.isEmpty()) {
			logger.warn("Colonnes inconnues, laissées de côté : {}.", String.join(", ", unknown));
		}
		return run((row) -> Author.imported(NAME, source.file(), (int) row.line()), source.trial());
	}

	/** Reads the demonstration catalogue, which gives way to everything. */
	public SolutionsRun openDemonstration(String file) {
		return run((row) -> new Author(Author.DEMONSTRATION, file, (int) row.line()), false);
	}

	private SolutionsRun run(Function<Row, Author> author, boolean trial) {
		return new SolutionsRun(new SolutionReader(this.gazetteer, this.communes, this::structureName, true),
				this.solutions, author, trial);
	}

	private @Nullable String structureName(String id) {
		try {
			Structure known = this.structures.findAll(List.of(id)).get(id);
			return (known != null) ? known.identity().name() : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
