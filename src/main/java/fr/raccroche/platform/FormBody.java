package fr.raccroche.platform;

import java.util.Map;
import java.util.Objects;

import reactor.core.publisher.Mono;

import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.codec.FormHttpMessageReader;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a public form sends: never more than a form of ours can hold.
 *
 * @param values by field
 */
public record FormBody(MultiValueMap<String, String> values) {

	private static final int LARGEST_BYTES = 16 * 1024;

	private static final ResolvableType TYPE = ResolvableType.forClassWithGenerics(MultiValueMap.class, String.class,
			String.class);

	private static final FormHttpMessageReader READER = reader();

	private static FormHttpMessageReader reader() {
		FormHttpMessageReader reader = new FormHttpMessageReader();
		reader.setMaxInMemorySize(LARGEST_BYTES);
		return reader;
	}

	/**
	 * Reads the body of a request.
	 * @return fails with {@link Problem} 413 for too much, 400 for what is no form
	 */
	public static Mono<FormBody> read(ServerHttpRequest request) {
		return READER.readMono(TYPE, request, Map.of())
			.map(FormBody::new)
			.defaultIfEmpty(new FormBody(new LinkedMultiValueMap<>()))
			.onErrorMap(DataBufferLimitException.class, (ex) -> Problem.tooLarge("L'envoi est trop gros."))
			.onErrorMap(IllegalArgumentException.class,
					(ex) -> Problem.badValue("formulaire", "Le formulaire ne peut pas être lu : recharge la page."));
	}

	/** What stands in a field, without spaces around it; nothing when it is absent. */
	public String text(String name) {
		return Objects.requireNonNullElse(this.values.getFirst(name), "").strip();
	}

}
