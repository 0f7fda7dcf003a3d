package fr.raccroche.intake.establishments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import fr.raccroche.intake.ImportRun;
import fr.raccroche.intake.ImportSource;
import fr.raccroche.intake.Notes;
import fr.raccroche.intake.Row;
import fr.raccroche.intake.Stored;
import fr.raccroche.structure.Claim;
import fr.raccroche.structure.ServedTerritory;
import fr.raccroche.structure.Source;
import fr.raccroche.structure.StructureClaims;
import fr.raccroche.structure.StructureClaims.About;
import fr.raccroche.structure.StructureClaims.Fate;
import fr.raccroche.structure.Structures;

/**
 * The reading of one {@code territoires} file. Rows of one structure add up.
 */
final class TerritoriesRun implements ImportRun<About> {

	private final ImportSource source;

	private final TerritoriesFormat format;

	private final Structures structures;

	private final StructureClaims claims;

	TerritoriesRun(ImportSource source, TerritoriesFormat format, Structures structures, StructureClaims claims) {
		this.source = source;
		this.format = format;
		this.structures = structures;
		this.claims = claims;
	}

	@Override
	public String key(Row row) {
		return TerritoriesFormat.id(row);
	}

	@Override
	public About read(Row row, Notes notes) {
		return new About(key(row), Claim.serving(Source.TERRITORIES, this.format.territory(row),
				StructureRun.trace(row, this.source, null)));
	}

	@Override
	public About merge(About first, About next) {
		ServedTerritory both = served(first).and(served(next));
		return new About(first.id(), Claim.serving(Source.TERRITORIES, both, first.claim().trace()));
	}

	private static ServedTerritory served(About about) {
		return Objects.requireNonNull(about.claim().served());
	}

	/** A list of territories says of nobody who they are: the directory comes first. */
	@Override
	public List<Stored> store(List<About> batch) {
		try {
			Set<String> known = this.structures.findAll(batch.stream().map(About::id).toList()).keySet();
			List<About> found = batch.stream().filter((about) -> known.contains(about.id())).toList();
			Iterator<Fate> fates = (this.source.trial() ? this.claims.weigh(found) : this.claims.save(found))
				.iterator();
			return batch.stream()
				.map((about) -> known.contains(about.id()) ? stored(fates.next()) : new Stored.Refused(
						"aucune structure n'a l'identifiant « %s » : importez d'abord l'annuaire qui la contient"
							.formatted(about.id())))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stored stored(Fate fate) {
		return switch (fate) {
			case ADDED, MODIFIED -> Stored.Change.MODIFIED;
			case IDENTICAL, OUTDATED -> Stored.Change.IDENTICAL;
		};
	}

	@Override
	public void finish(boolean written) {
		if (!written) {
			return;
		}
		try {
			this.claims.show();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
