package fr.raccroche.account.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import fr.raccroche.account.Accounts;
import fr.raccroche.account.Journal;
import fr.raccroche.account.JournalEntry;
import fr.raccroche.account.ScopeNames;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * What accounts did, for the administration. There is nothing to press here.
 */
@Controller
class JournalController {

	private static final int LINES = 100;

	private final Journal journal;

	private final Accounts accounts;

	private final ScopeNames scopes;

	JournalController(Journal journal, Accounts accounts, ScopeNames scopes) {
		this.scopes = scopes;
		this.journal = journal;
		this.accounts = accounts;
	}

	@GetMapping(JournalPage.ADDRESS)
	Mono<Rendering> list(StaffVisit visit, @RequestParam(required = false) @Nullable String avant) {
		if (!visit.staff().remit().everything()) {
			return Mono.error(Problem.forbidden("Seule l'administration du portail lit le journal."));
		}
		Instant earlier = moment(avant);
		return Mono.fromCallable(() -> Map.entry(this.journal.list(earlier, LINES), this.journal.faults()))
			.subscribeOn(Schedulers.boundedElastic())
			.flatMap((read) -> this.accounts.names(people(read.getKey()))
				.zipWith(this.scopes.of(details(read.getKey())),
						(names, details) -> new JournalPage(visit.page("Journal"), read.getKey(), names, details,
								read.getValue(), LINES)))
			.map((page) -> Rendering.view("account/journal").model(Map.of("page", page)).build());
	}

	private static List<String> details(List<JournalEntry> lines) {
		return lines.stream().map(JournalEntry::detail).filter(Objects::nonNull).distinct().toList();
	}

	private static List<String> people(List<JournalEntry> lines) {
		return lines.stream()
			.flatMap((line) -> Stream.of(line.by(), line.about()))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	private static @Nullable Instant moment(@Nullable String text) {
		try {
			return (text != null) ? Instant.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			throw Problem.badValue("avant", "« %s » n'est pas un moment du journal".formatted(text));
		}
	}

}
