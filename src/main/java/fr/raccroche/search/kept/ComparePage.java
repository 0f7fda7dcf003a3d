package fr.raccroche.search.kept;

import java.util.List;
import java.util.stream.Stream;

import fr.raccroche.search.web.Card;
import fr.raccroche.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * Two or three solutions side by side.
 *
 * @param page what surrounds it
 * @param selection what the address carries
 * @param items what became of each
 */
public record ComparePage(Page page, Selection selection, List<KeptItem> items) {

	static final int LEAST = 2;

	static final int MOST = 3;

	/** Those that are there, a column each. */
	public List<Card> cards() {
		return KeptItem.cards(this.items);
	}

	/** Those that are not. */
	public List<KeptItem> away() {
		return this.items.stream().filter((item) -> !(item instanceof KeptItem.Shown)).toList();
	}

	/** A question each. */
	public List<Row> rows() {
		List<Column> columns = cards().stream().map((card) -> new Column(this.page, card)).toList();
		return Stream.of(Question.values())
			.map((question) -> new Row(this.page.say(question.key()),
					columns.stream().map((column) -> column.answer(question)).toList()))
			.toList();
	}

	/** The same without that one; null when one alone would be left. */
	public @Nullable String without(Card card) {
		return (this.items.size() > LEAST)
				? this.page.href("/comparer" + this.selection.without(card.summary().id()).query()) : null;
	}

	/** Back to the list these were chosen from, as far as the address knows it. */
	public String list() {
		return this.page.href("/pistes" + this.selection.query());
	}

	/** What one compares, in the order one asks. */
	enum Question {

		WHERE("compare.where"), FOR_WHOM("compare.for-whom"), LENGTH("compare.length"), STATUS("compare.status"),
		PAY("compare.pay"), BOARDING("compare.boarding"), MEALS("compare.meals"), ENTRY("compare.entry"),
		PLACES("compare.places"), CALL("compare.call"), VERIFIED("compare.verified");

		private final String key;

		Question(String key) {
			this.key = key;
		}

		String key() {
			return this.key;
		}

	}

	/**
	 * One question, and the answer of each.
	 *
	 * @param question in words
	 * @param answers in the order of the columns
	 */
	public record Row(String question, List<Answer> answers) {

		/** Whether it makes no difference. */
		public boolean same() {
			return this.answers.stream().distinct().count() == 1;
		}

	}

	/**
	 * What one solution answers.
	 *
	 * @param lines a fact each; never empty
	 * @param phone to call, as a {@code tel:} link takes it; null for none
	 * @param number the same as people read it
	 */
	public record Answer(List<String> lines, @Nullable String phone, @Nullable String number) {

		static Answer of(List<String> lines) {
			return new Answer(lines, null, null);
		}

	}

}
