package fr.raccroche.intake.establishments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import fr.raccroche.intake.ImportRun;
import fr.raccroche.intake.ImportSource;
import fr.raccroche.intake.Notes;
import fr.raccroche.intake.Row;
import fr.raccroche.intake.Stored;
import fr.raccroche.structure.Claim;
import fr.raccroche.structure.Claim.Trace;
import fr.raccroche.structure.Contact;
import fr.raccroche.structure.Identity;
import fr.raccroche.structure.Life;
import fr.raccroche.structure.Location;
import fr.raccroche.structure.StructureClaims;
import fr.raccroche.structure.StructureClaims.About;
import fr.raccroche.structure.StructureClaims.Fate;
import fr.raccroche.territory.GazetteerUpdates;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reading of a file about establishments: what is the same whatever the format.
 */
final class StructureRun implements ImportRun<About> {

	private static final Logger logger = LoggerFactory.getLogger("raccroche.import");

	private final ImportSource source;

	private final RowReader reader;

	private final StructureClaims claims;

	private final GazetteerUpdates gazetteer;

	private final Map<String, Set<String>> communesByPostcode = new HashMap<>();

	private long outdated;

	StructureRun(ImportSource source, RowReader reader, StructureClaims claims, GazetteerUpdates gazetteer) {
		this.source = source;
		this.reader = reader;
		this.claims = claims;
		this.gazetteer = gazetteer;
	}

	/** What a format knows of its rows. */
	interface RowReader {

		/** What the structure is called among others; anything for a row without. */
		String id(Row row);

		/**
		 * What the row claims.
		 * @throws fr.raccroche.intake.RowRejected when it cannot be true
		 */
		Claim claim(Row row, ImportSource source, Notes notes);

	}

	/** Where a row was read. */
	static Trace trace(Row row, ImportSource source, @Nullable LocalDate rowDate) {
		return new Trace(source.file(), source.modifiedAt(), row.line(), rowDate, source.importedAt());
	}

	@Override
	public String key(Row row) {
		return this.reader.id(row);
	}

	@Override
	public About read(Row row, Notes notes) {
		Claim claim = this.reader.claim(row, this.source, notes);
		Location location = claim.location();
		if (location != null && location.postcode() != null) {
			this.communesByPostcode.computeIfAbsent(location.postcode(), (key) -> new TreeSet<>())
				.add(location.commune());
		}
		return new About(this.reader.id(row), claim);
	}

	/** The first row's words; what it does not know, and all natures, from the others. */
	@Override
	public About merge(About first, About next) {
		Claim one = first.claim();
		Claim other = next.claim();
		return new About(first.id(),
				new Claim(one.source(), merge(one.identity(), other.identity()), merge(one.life(), other.life()),
						merge(one.location(), other.location()), merge(one.contact(), other.contact()),
						merge(one.trace(), other.trace())));
	}

	private static @Nullable Identity merge(@Nullable Identity first, @Nullable Identity next) {
		if (first == null || next == null) {
			return (first != null) ? first : next;
		}
		Identity filled = first.orElse(next);
		return new Identity(filled.name(),
				Stream.concat(filled.natures().stream(), next.natures().stream()).distinct().toList(), filled.siret(),
				filled.ownership(), filled.boarding());
	}

	/** What is open in one row is open. */
	private static @Nullable Life merge(@Nullable Life first, @Nullable Life next) {
		if (first == null || next == null) {
			return (first != null) ? first : next;
		}
		return (first.compareTo(next) <= 0) ? first : next;
	}

	private static @Nullable Location merge(@Nullable Location first, @Nullable Location next) {
		return (first == null || (!first.sound() && next != null && next.sound())) ? next : first;
	}

	private static @Nullable Contact merge(@Nullable Contact first, @Nullable Contact next) {
		return (first != null && next != null) ? first.orElse(next) : (first != null) ? first : next;
	}

	private static Trace merge(Trace first, Trace next) {
		LocalDate one = first.rowDate();
		LocalDate other = next.rowDate();
		boolean newer = other != null && (one == null || other.isAfter(one));
		return new Trace(first.file(), first.fileDate(), first.line(), newer ? other : one, first.importedAt());
	}

	@Override
	public List<Stored> store(List<About> batch) {
		try {
			List<Fate> fates = this.source.trial() ? this.claims.weigh(batch) : this.claims.save(batch);
			this.outdated += fates.stream().filter((fate) -> fate == Fate.OUTDATED).count();
			return fates.stream().map(StructureRun::stored).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stored stored(Fate fate) {
		return switch (fate) {
			case ADDED -> Stored.Change.ADDED;
			case MODIFIED -> Stored.Change.MODIFIED;
			case IDENTICAL, OUTDATED -> Stored.Change.IDENTICAL;
		};
	}

	@Override
	public void finish(boolean written) {
		if (this.outdated > 0) {
			logger.info("{} que ce que la même source a déjà dit : l'historique garde tout.",
					(this.outdated == 1) ? "1 ligne est plus ancienne" : this.outdated + " lignes sont plus anciennes");
		}
		if (this.source.trial()) {
			return;
		}
		try {
			if (written) {
				this.claims.show();
			}
			this.gazetteer.noteCedex(this.communesByPostcode);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
