package fr.raccroche.solution.desk;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.account.Accounts;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Author;
import fr.raccroche.solution.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What was written of a solution, by whom and when, in words.
 */
@Component
class OfferHistory {

	/** Who is not known any more. */
	static final String FORMER = "Un ancien compte";

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu 'à' HH 'h' mm",
			Locale.FRENCH);

	private final Accounts accounts;

	private final FieldChanges fields;

	OfferHistory(Accounts accounts, FieldChanges fields) {
		this.accounts = accounts;
		this.fields = fields;
	}

	Mono<List<OfferPage.Entry>> of(List<Revision> revisions) {
		return this.accounts
			.names(revisions.stream()
				.flatMap((revision) -> Stream.concat(Stream.of(revision.by()),
						Author.writer(revision.source()).stream()))
				.filter((by) -> !by.startsWith("import:"))
				.collect(Collectors.toSet()))
			.map((names) -> {
				List<OfferPage.Entry> entries = new ArrayList<>();
				for (int i = 0; i < revisions.size(); i++) {
					Revision revision = revisions.get(i);
					entries.add(new OfferPage.Entry(WHEN.format(revision.at().atZone(Words.PARIS)),
							who(revision, names), what(revision, revisions.subList(i + 1, revisions.size())),
							revision.setAside(), (i == 0 || revision.setAside()) ? null : revision.number()));
				}
				return entries;
			});
	}

	private List<FieldChange> what(Revision revision, List<Revision> older) {
		return older.stream()
			.filter((before) -> !before.setAside())
			.findFirst()
			.map((before) -> this.fields.between(before.solution(), revision.solution()))
			.orElse(List.of());
	}

	private static String who(Revision revision, Map<String, String> names) {
		if (revision.by().equals(Author.UNCONFIRMED)) {
			return "Le portail : personne ne l'avait confirmée à temps";
		}
		if (revision.by().startsWith("import:")) {
			String file = revision.source();
			return "Import" + ((file != null) ? " du fichier " + file : "");
		}
		String name = names.getOrDefault(revision.by(), FORMER);
		String source = revision.source();
		Optional<String> writer = Author.writer(source);
		if (writer.isPresent()) {
			return "écrit par %s, accepté par %s".formatted(names.getOrDefault(writer.get(), FORMER), name);
		}
		return (source != null && source.startsWith(Author.PLANNED_END)) ? "retirée au jour prévu par " + name
				: name + byFile(source);
	}

	private static String byFile(@Nullable String file) {
		return (file == null) ? "" : file.equals(Author.BY_LINK) ? ", par le lien d'un courriel"
				: file.startsWith(Author.UNDONE) ? ", en annulant un import" : ", en important un fichier";
	}

}
