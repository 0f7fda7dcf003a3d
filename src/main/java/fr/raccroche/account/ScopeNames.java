package fr.raccroche.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Says as what somebody speaks, and for whom, as people call it.
 */
@Component
public class ScopeNames {

	private final List<ScopeSource> sources;

	ScopeNames(List<ScopeSource> sources) {
		this.sources = List.copyOf(sources);
	}

	/** Role and scope, read back from {@link Mandate#words()}. */
	private record Part(String words, Role role, String scope) {

		static Optional<Part> of(String words) {
			String[] parts = words.split(" ", 2);
			return Stream.of(Role.values())
				.filter((role) -> role.code().equals(parts[0]) && role.scoped() == (parts.length > 1))
				.findFirst()
				.map((role) -> new Part(words, role, (parts.length > 1) ? parts[1] : ""));
		}

	}

	/**
	 * "Responsable de réseau : Réseau FOQUALE de Niort", by the codes of a mandate; what
	 * is no mandate is missing.
	 */
	public Mono<Map<String, String>> of(Collection<String> words) {
		List<Part> spoken = words.stream().distinct().map(Part::of).flatMap(Optional::stream).toList();
		Map<Role, Set<String>> wanted = spoken.stream()
			.filter((one) -> one.role().scoped())
			.collect(Collectors.groupingBy(Part::role, Collectors.mapping(Part::scope, Collectors.toSet())));
		return Flux.fromIterable(wanted.entrySet())
			.concatMap(
					(entry) -> names(entry.getKey(), entry.getValue()).map((names) -> Map.entry(entry.getKey(), names)))
			.collectMap(Map.Entry::getKey, Map.Entry::getValue)
			.map((names) -> spoken.stream()
				.collect(Collectors.toMap(Part::words,
						(one) -> one.role().label() + (one.role().scoped() ? " : "
								+ names.getOrDefault(one.role(), Map.of()).getOrDefault(one.scope(), one.scope())
								: ""))));
	}

	private Mono<Map<String, String>> names(Role role, Set<String> ids) {
		return Flux.fromIterable(this.sources)
			.concatMap((source) -> source.find(role, ids))
			.collectList()
			.map((all) -> {
				Map<String, String> names = new HashMap<>();
				all.forEach((some) -> some.forEach(names::putIfAbsent));
				return names;
			});
	}

}
