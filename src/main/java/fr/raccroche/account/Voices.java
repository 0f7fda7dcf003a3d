package fr.raccroche.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import fr.raccroche.site.Words;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells somebody for whom they speak, today and soon.
 */
@Component
public class Voices {

	private final ScopeNames names;

	private final Clock clock;

	Voices(ScopeNames names, Clock clock) {
		this.names = names;
		this.clock = clock;
	}

	public Mono<Spoken> of(Account account) {
		LocalDate today = Words.today(this.clock);
		List<Mandate> now = some(account, (mandate) -> mandate.holds(today));
		List<Mandate> later = some(account, (mandate) -> !mandate.holds(today) && !mandate.isOver(today));
		return this.names.of(account.mandates().stream().map(Mandate::words).toList())
			.map((names) -> new Spoken(now.stream().map((mandate) -> words(names, mandate)).distinct().toList(),
					later.stream().map((mandate) -> words(names, mandate) + from(mandate)).distinct().toList()));
	}

	private static List<Mandate> some(Account account, Predicate<Mandate> wanted) {
		return account.mandates().stream().filter(wanted).toList();
	}

	private static String words(Map<String, String> names, Mandate mandate) {
		return names.getOrDefault(mandate.words(), mandate.role().label());
	}

	private static String from(Mandate mandate) {
		LocalDate from = mandate.from();
		return (from != null) ? ", à partir du " + Words.day(from) : "";
	}

}
