package fr.raccroche.intake.solutions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raccroche.intake.ImportRun;
import fr.raccroche.intake.Notes;
import fr.raccroche.intake.Row;
import fr.raccroche.intake.RowRejected;
import fr.raccroche.intake.Stored;
import fr.raccroche.solution.Author;
import fr.raccroche.solution.Publication;
import fr.raccroche.solution.Reason;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionBulk;
import fr.raccroche.solution.SolutionBulk.Fate;
import fr.raccroche.solution.SolutionBulk.Incoming;
import fr.raccroche.solution.SolutionDraft;
import fr.raccroche.solution.State;
import fr.raccroche.columns.SolutionReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reading of one {@code solutions} file.
 */
public final class SolutionsRun implements ImportRun<SolutionsRun.Versions> {

	private static final Logger logger = LoggerFactory.getLogger("raccroche.import");

	private final SolutionReader reader;

	private final SolutionBulk solutions;

	private final Function<Row, Author> author;

	private final boolean trial;

	SolutionsRun(SolutionReader reader, SolutionBulk solutions, Function<Row, Author> author, boolean trial) {
		this.reader = reader;
		this.solutions = solutions;
		this.author = author;
		this.trial = trial;
	}

	/**
	 * What the rows of one id say.
	 *
	 * @param kept the one that was checked last, or else stands last
	 * @param others what loses against it
	 */
	public record Versions(Incoming kept, List<Incoming> others) {
	}

	@Override
	public String key(Row row) {
		String id = row.text("id");
		return (id != null) ? id.toLowerCase(Locale.ROOT) : "line " + row.line();
	}

	@Override
	public Versions read(Row row, Notes notes) {
		return new Versions(new Incoming(solution(row), this.author.apply(row)), List.of());
	}

	private Solution solution(Row row) {
		return switch (this.reader.read(row::text)) {
			case SolutionDraft.Built built -> publishable(built.solution());
			case SolutionDraft.Refused refused -> throw rejected(refused.reasons());
		};
	}

	/** Nothing is checked or paid later than today. */
	private static Solution publishable(Solution solution) {
		if (solution.life().state() == State.PUBLISHED
				&& Publication.check(solution, LocalDate.now()) instanceof Publication.Refused refused) {
			throw rejected(refused.reasons());
		}
		return solution;
	}

	private static RowRejected rejected(List<Reason> reasons) {
		return new RowRejected(reasons.stream().map(Reason::toString).distinct().collect(Collectors.joining(" ; ")));
	}

	@Override
	public Versions merge(Versions first, Versions next) {
		boolean newer = !checkedOn(next).isBefore(checkedOn(first));
		List<Incoming> others = new ArrayList<>(first.others());
		others.add(newer ? first.kept() : next.kept());
		return new Versions(newer ? next.kept() : first.kept(), others);
	}

	private static LocalDate checkedOn(Versions versions) {
		return Objects.requireNonNullElse(versions.kept().solution().verification().on(), LocalDate.MIN);
	}

	@Override
	public List<Stored> store(List<Versions> batch) {
		try {
			List<Incoming> kept = batch.stream().map(Versions::kept).toList();
			List<Fate> fates = this.trial ? this.solutions.weigh(kept) : this.solutions.save(kept);
			if (!this.trial) {
				this.solutions.setAside(batch.stream().flatMap((versions) -> versions.others().stream()).toList());
			}
			List<Stored> stored = new ArrayList<>();
			for (int i = 0; i < fates.size(); i++) {
				stored.add(stored(kept.get(i), fates.get(i)));
			}
			return stored;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stored stored(Incoming incoming, Fate fate) {
		return switch (fate) {
			case ADDED -> Stored.Change.ADDED;
			case CHANGED -> Stored.Change.MODIFIED;
			case SAME -> Stored.Change.IDENTICAL;
			case SET_ASIDE -> {
				logger.info(
						"Ligne {} : {} a été modifiée à la main, elle reste comme elle est. La version du fichier est gardée dans l'historique.",
						incoming.author().line(), incoming.solution().id());
				yield Stored.Change.IDENTICAL;
			}
		};
	}

	@Override
	public void finish(boolean written) {
		if (!written) {
			return;
		}
		try {
			this.solutions.show();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
