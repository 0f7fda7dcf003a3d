package fr.raccroche.account.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What somebody wanted when it turned out that they were not signed in.
 *
 * @param address where they wanted to go, from the root
 * @param fields what they were sending there; empty for a page
 * @param file whether it was a file: nothing carries that, they choose it again
 */
public record Interrupted(String address, Map<String, List<String>> fields, boolean file) {

	public static final String ADDRESS = "suite";

	private static final String ATTRIBUTE = Interrupted.class.getName();

	/**
	 * How the fields of the interrupted form are called in the form that comes between.
	 */
	static final String CARRIED = "garde.";

	/** Ours, and of staff: never another site. */
	private static final Pattern SAFE = Pattern
		.compile("/espace(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*(?:\\?[A-Za-z0-9._~%&=+-]*)?");

	/** They are typed again: no page shows a password, or keeps one. */
	private static final Set<String> SECRETS = Set.of("mot-de-passe", "actuel", "nouveau");

	private static final String ACCOUNT = StaffDoor.ROOT + "/compte";

	/** What is carried of a form that is a button alone; no form reads it. */
	private static final Map<String, List<String>> BUTTON = Map.of("bouton", List.of(""));

	static final Interrupted NOTHING = new Interrupted(StaffDoor.ROOT, Map.of());

	public Interrupted(String address, Map<String, List<String>> fields) {
		this(address, fields, false);
	}

	public Interrupted {
		if (!SAFE.matcher(address).matches()) {
			address = StaffDoor.ROOT;
		}
		fields = Map.copyOf(fields);
	}

	/** A form that is refused because its sender is not signed in. */
	public static Mono<Interrupted> of(ServerWebExchange exchange) {
		String address = exchange.getRequest().getPath().value();
		if (CsrfSeal.isWithFile(exchange)) {
			return Mono.just(new Interrupted(address, Map.of(), true));
		}
		return exchange.getFormData().map((sent) -> {
			if (sent.keySet().stream().anyMatch(SECRETS::contains)) {
				return new Interrupted(address.startsWith(ACCOUNT) ? ACCOUNT : address, Map.of());
			}
			Map<String, List<String>> fields = sent.entrySet()
				.stream()
				.filter((field) -> !field.getKey().equals(CsrfSeal.FIELD))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
			return new Interrupted(address, fields.isEmpty() ? BUTTON : fields);
		});
	}

	/** What the form of signing in brought along. */
	public static Interrupted in(MultiValueMap<String, String> form) {
		String address = form.getFirst(ADDRESS);
		return new Interrupted((address != null) ? address : StaffDoor.ROOT, form.entrySet()
			.stream()
			.filter((field) -> field.getKey().startsWith(CARRIED))
			.collect(Collectors.toMap((field) -> field.getKey().substring(CARRIED.length()), Map.Entry::getValue)));
	}

	public void keepIn(ServerWebExchange exchange) {
		exchange.getAttributes().put(ATTRIBUTE, this);
	}

	/** What the door left; else a page of that address. */
	public static Interrupted left(ServerWebExchange exchange, @Nullable String address) {
		Interrupted kept = exchange.getAttribute(ATTRIBUTE);
		if (kept != null) {
			return kept;
		}
		return (address != null) ? new Interrupted(address, Map.of()) : NOTHING;
	}

	/** Whether something was being sent. */
	public boolean isForm() {
		return !this.fields.isEmpty();
	}

}
