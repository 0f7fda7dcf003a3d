package fr.raccroche.account;

import java.util.Map;
import java.util.Set;

import reactor.core.publisher.Mono;

/**
 * Who knows how people call what somebody speaks for: a room that does is a bean of it.
 */
public interface ScopeSource {

	/** Names of those that it knows, by id. */
	Mono<Map<String, String>> find(Role role, Set<String> ids);

}
