package fr.raccroche.contact;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What stands after {@code signalements}: nothing, or
 * {@code ID en-cours|corrige|inchange [WORDS]}.
 *
 * @param id of the report
 * @param state what is answered; null to list those that are open
 * @param words said with it
 */
public record ReportRequest(String id, @Nullable ReportState state, @Nullable String words) {

	static final String USAGE = "signalements, ou signalements ID en-cours|corrige|inchange [\"une phrase\"]. "
			+ "Une phrase est demandée avec inchange : elle dit pourquoi.";

	/** Empty when the words ask for nothing that can be done. */
	static Optional<ReportRequest> read(List<String> arguments) {
		if (arguments.isEmpty()) {
			return Optional.of(new ReportRequest("", null, null));
		}
		ReportState state = (arguments.size() > 1) ? ReportState.find(arguments.get(1)).orElse(null) : null;
		String words = (arguments.size() > 2) ? String.join(" ", arguments.subList(2, arguments.size())) : null;
		return (state == null || state == ReportState.UNCHANGED && words == null) ? Optional.empty()
				: Optional.of(new ReportRequest(arguments.getFirst(), state, words));
	}

	/**
	 * Looks at the words before anything is started.
	 * @return how it is called; empty when it may be tried
	 */
	public static Optional<String> findFault(List<String> arguments) {
		return read(arguments).isPresent() ? Optional.empty() : Optional.of(USAGE);
	}

}
