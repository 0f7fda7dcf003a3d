package fr.raccroche.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What someone looks for. Cannot be wrong.
 *
 * @param words what they typed; null for everything
 * @param area where
 * @param person who, as far as they said
 * @param selections what they ticked
 * @param professional whether to show too what one cannot join by oneself
 * @param order in which order
 * @param pageSize items a page, 1 to 100
 * @param position where the page before ended; null for the first page
 */
public record SearchCriteria(@Nullable String words, Area area, Person person, Selections selections,
		boolean professional, Order order, int pageSize, @Nullable PagePosition position) {

	public static final int DEFAULT_PAGE_SIZE = 20;

	public static final int LARGEST_PAGE_SIZE = 100;

	/** Kilometres tried one after the other when nothing is found nearer. */
	private static final List<Integer> WIDER = List.of(50, 100, Area.LARGEST_RADIUS);

	/** One word that may be the id of a solution or the UAI of an establishment. */
	private static final Pattern NAME = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{1,62}[0-9A-Za-z]");

	/** Nothing but the name of an establishment: no word, and never like another. */
	private static final Pattern UAI = Pattern.compile("\\d{7}[A-Za-z]");

	/** Everything everywhere, freshest first. */
	public static final SearchCriteria EVERYTHING = new SearchCriteria(null, Area.anywhere(), Person.UNKNOWN,
			Selections.NONE, false, Order.FRESHNESS, DEFAULT_PAGE_SIZE, null);

	/**
	 * @throws IllegalArgumentException for criteria that contradict each other
	 */
	public SearchCriteria {
		if (order == Order.DISTANCE && area.place() == null) {
			throw new IllegalArgumentException("distance from where?");
		}
		if (order == Order.RELEVANCE && words == null) {
			throw new IllegalArgumentException("relevant to what?");
		}
		if (pageSize < 1 || pageSize > LARGEST_PAGE_SIZE) {
			throw new IllegalArgumentException("no such page size: " + pageSize);
		}
		if (words != null && words.isBlank()) {
			throw new IllegalArgumentException("blank words");
		}
	}

	/** The order when none is asked. */
	static Order defaultOrder(@Nullable String words, Area area) {
		if (area.place() != null) {
			return Order.DISTANCE;
		}
		return (words != null) ? Order.RELEVANCE : Order.FRESHNESS;
	}

	/** How it is tried, one after the other until something is found. */
	public List<Attempt> attempts() {
		List<Attempt> attempts = new ArrayList<>();
		if (this.words != null && NAME.matcher(this.words).matches()) {
			attempts.add(new Attempt(Attempt.Words.EXACT, this.area.radius()));
			if (UAI.matcher(this.words).matches()) {
				return attempts;
			}
		}
		attempts.addAll(widened(Attempt.Words.STRICT));
		if (this.words != null) {
			attempts.addAll(widened(Attempt.Words.FORGIVING));
			attempts.addAll(widened(Attempt.Words.LOOSE));
		}
		return attempts;
	}

	private List<Attempt> widened(Attempt.Words words) {
		List<Attempt> attempts = new ArrayList<>();
		attempts.add(new Attempt(words, this.area.radius()));
		widerRadii().forEach((wider) -> attempts.add(new Attempt(words, wider)));
		return attempts;
	}

	/** Kilometres beyond those that were asked. */
	public List<Integer> widerRadii() {
		Integer asked = this.area.radius();
		return (asked == null || this.area.box() != null) ? List.of()
				: WIDER.stream().filter((wider) -> wider > asked).toList();
	}

	/** The same from its first page on, or from another position. */
	public SearchCriteria at(@Nullable PagePosition from) {
		return new SearchCriteria(this.words, this.area, this.person, this.selections, this.professional, this.order,
				this.pageSize, from);
	}

}
