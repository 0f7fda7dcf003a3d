package fr.raccroche.structure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.raccroche.platform.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A FOQUALE network.
 *
 * @param id stable name
 * @param name name people know, that solutions carry
 * @param formerNames names that some solutions still carry
 * @param academie slug of its académie; null when it is not known
 * @param demonstration whether it is invented
 * @param sheet what it says of itself
 * @param revision how often it was changed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FoqualeNetwork(String id, String name, List<String> formerNames, @Nullable String academie,
		boolean demonstration, NetworkSheet sheet, @Nullable Long revision) {

	/** Begins with a letter, a number or a quote, and has two letters in a row. */
	private static final Pattern NAME = Pattern.compile("(?=.*\\p{L}{2})[\\p{L}\\p{N}«\"'’“][^\\\\<>]*");

	public FoqualeNetwork {
		// those written before had none
		sheet = (sheet != null) ? sheet : NetworkSheet.EMPTY;
		revision = (revision != null) ? revision : Long.valueOf(0);
		if (id.isBlank() || name.isBlank()) {
			throw new IllegalArgumentException("a network has an id and a name");
		}
		formerNames = List.copyOf(formerNames);
	}

	/** One that has said nothing of itself yet. */
	public FoqualeNetwork(String id, String name, List<String> formerNames, @Nullable String academie,
			boolean demonstration) {
		this(id, name, formerNames, academie, demonstration, NetworkSheet.EMPTY, null);
	}

	/** One that nobody has changed yet. */
	public FoqualeNetwork(String id, String name, List<String> formerNames, @Nullable String academie,
			boolean demonstration, NetworkSheet sheet) {
		this(id, name, formerNames, academie, demonstration, sheet, null);
	}

	/** How often it was changed; 0 before any change. */
	@JsonIgnore
	public long number() {
		return (this.revision != null) ? this.revision : 0;
	}

	/** The id a network of that name gets: {@code reseau-foquale-de-thouars}. */
	public static String idOf(String name) {
		return Folding.folded(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
	}

	/** Whether people may call one so: words, not the path of a file. */
	public static boolean isName(String name) {
		return NAME.matcher(name).matches();
	}

	/** The same, in that académie. */
	public FoqualeNetwork in(String slug) {
		return new FoqualeNetwork(this.id, this.name, this.formerNames, slug, this.demonstration, this.sheet,
				this.revision);
	}

	/** The same, which says that of itself. */
	public FoqualeNetwork saying(NetworkSheet other) {
		return new FoqualeNetwork(this.id, this.name, this.formerNames, this.academie, this.demonstration, other,
				this.revision);
	}

	/** The same under another name; offers may go on carrying the one before. */
	public FoqualeNetwork called(String other) {
		List<String> former = names().stream().filter((known) -> !known.equals(other)).toList();
		return new FoqualeNetwork(this.id, other, former, this.academie, this.demonstration, this.sheet, this.revision);
	}

	FoqualeNetwork numbered(long number) {
		return new FoqualeNetwork(this.id, this.name, this.formerNames, this.academie, this.demonstration, this.sheet,
				number);
	}

	/** All names that solutions may carry. */
	@JsonIgnore
	public List<String> names() {
		return Stream.concat(Stream.of(this.name), this.formerNames.stream()).distinct().toList();
	}

}
