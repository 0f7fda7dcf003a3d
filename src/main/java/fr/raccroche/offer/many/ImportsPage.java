package fr.raccroche.offer.many;

import java.time.Instant;
import java.util.List;

import fr.raccroche.account.StaffPage;
import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where a file is brought, and those that were.
 *
 * @param page what surrounds it
 * @param imports theirs, the latest first
 * @param fault what is wrong with the file; null for nothing
 * @param done what has just been done; null for nothing
 */
public record ImportsPage(StaffPage page, List<Item> imports, @Nullable String fault, @Nullable String done) {

	/**
	 * An import.
	 *
	 * @param file its name
	 * @param href its page
	 * @param about when, how much, how far
	 */
	public record Item(String file, String href, String about) {

		static Item of(OfferImport batch, boolean interrupted) {
			return new Item(batch.file(), ImportController.address(batch),
					"%s, %s. %s.".formatted(day(batch.createdAt()), Words.count(batch.lines(), "ligne", "lignes"),
							interrupted ? interrupted(batch) : batch.stage().label()));
		}

	}

	private static String interrupted(OfferImport batch) {
		return (batch.stage() == ImportStage.UNDOING) ? "Annulation interrompue" : "Interrompu";
	}

	static String day(Instant when) {
		return Words.day(when.atZone(Words.PARIS).toLocalDate());
	}

}
