package fr.raccroche.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.platform.EngineDocuments;
import fr.raccroche.platform.EngineWrites;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.Seal;
import org.springframework.data.elasticsearch.client.elc.ReactiveElasticsearchClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Which mails each of staff wants, and the links in mails that turn a kind off.
 */
@Component
public class MailChoices {

	/** Where those links lead, without their end. */
	public static final String OFF = "/espace/arret/";

	private static final String INDEX = "mail-choices";

	private static final String PURPOSE = "mail-off";

	/** Whoever finds an old mail may still turn them off. */
	private static final Duration HOLDS = Duration.ofDays(365);

	private final ReactiveElasticsearchClient engine;

	private final String index;

	private final Seal seal;

	private final Clock clock;

	MailChoices(ReactiveElasticsearchClient engine, Indices indices, Seal seal, Clock clock) {
		this.engine = engine;
		this.index = indices.name(INDEX);
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * What such a link turns off.
	 *
	 * @param account for whom
	 * @param kind of mails
	 */
	public record Off(String account, MailKind kind) {
	}

	public Mono<MailChoice> find(String account) {
		return this.engine.get((get) -> get.index(this.index).id(account), MailChoice.class)
			.flatMap((answer) -> Mono.justOrEmpty(answer.source()))
			.defaultIfEmpty(MailChoice.usual(account));
	}

	/** Those of several, by account. */
	public Mono<Map<String, MailChoice>> all(Collection<String> accounts) {
		List<String> wanted = accounts.stream().distinct().toList();
		if (wanted.isEmpty()) {
			return Mono.just(Map.of());
		}
		return this.engine.mget((mget) -> mget.index(this.index).ids(wanted), MailChoice.class).map((answer) -> {
			Map<String, MailChoice> choices = wanted.stream()
				.collect(Collectors.toMap(Function.identity(), MailChoice::usual));
			EngineDocuments.found(answer).forEach((choice) -> choices.put(choice.account(), choice));
			return choices;
		});
	}

	public Mono<MailChoice> keep(MailChoice choice) {
		return EngineWrites
			.whenWritable(
					() -> this.engine.index((write) -> write.index(this.index).id(choice.account()).document(choice)))
			.thenReturn(choice);
	}

	public Mono<MailChoice> turnOff(Off off) {
		return find(off.account()).flatMap((choice) -> keep(choice.with(off.kind(), MailLevel.NONE)));
	}

	/**
	 * A link that turns a kind off, for their mails.
	 * @return address from the root
	 */
	public String offAddress(String account, MailKind kind) {
		byte[] said = (kind.code() + " " + account).getBytes(StandardCharsets.UTF_8);
		byte[] content = ByteBuffer.allocate(Long.BYTES + said.length)
			.putLong(this.clock.instant().plus(HOLDS).getEpochSecond())
			.put(said)
			.array();
		return OFF + this.seal.close(PURPOSE, content);
	}

	/** What a link turns off; empty when it is too old, or none of ours. */
	public Mono<Off> findOff(String sealed) {
		return Mono.justOrEmpty(this.seal.open(PURPOSE, sealed))
			.map(ByteBuffer::wrap)
			.filter((content) -> Instant.ofEpochSecond(content.getLong()).isAfter(this.clock.instant()))
			.map((content) -> StandardCharsets.UTF_8.decode(content).toString().split(" ", 2))
			.flatMap((said) -> Mono.justOrEmpty(Stream.of(MailKind.values())
				.filter((kind) -> kind.code().equals(said[0]))
				.findFirst()
				.map((kind) -> new Off(said[1], kind))));
	}

}
