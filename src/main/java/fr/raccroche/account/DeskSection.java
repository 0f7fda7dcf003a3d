package fr.raccroche.account;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import reactor.core.publisher.Mono;

/**
 * What a room adds to the first page of staff: a bean of its own. It brings words and
 * addresses, never markup: one template ({@code account/desk-part.jte}) shows all of them
 * alike. What is more urgent than the offers has an order below {@link #OFFERS}.
 */
public interface DeskSection extends Ordered {

	/** Where the offers stand among the sections. */
	int OFFERS = 100;

	/** What waits for somebody; empty when there is nothing to say. */
	Mono<Part> find(Staff staff);

	/**
	 * A section of the page.
	 *
	 * @param id of its heading
	 * @param heading what waits
	 * @param total how much of it
	 * @param lead a sentence under the heading; null for none
	 * @param rows the first of it; none where numbers are enough
	 * @param href where all of it is
	 * @param all what the link there says
	 * @param brief what the first line of the page says of it, of nothing too; null for
	 * not a word
	 */
	record Part(String id, String heading, long total, @Nullable String lead, List<Row> rows, String href, String all,
			@Nullable String brief) {

		public Part {
			rows = List.copyOf(rows);
		}

		public Part(String id, String heading, long total, @Nullable String lead, List<Row> rows, String href,
				String all) {
			this(id, heading, total, lead, rows, href, all, null);
		}

		/** Whether it is more than its word on the first line. */
		public boolean waits() {
			return this.total > 0;
		}

	}

	/**
	 * A line of it.
	 *
	 * @param title what it is
	 * @param href where it is dealt with
	 * @param about what tells it from the others; null when its title does
	 * @param note what is to be known at a glance
	 * @param late whether it should have been done
	 * @param call how to answer at once; null for none
	 */
	record Row(String title, String href, @Nullable String about, String note, boolean late, @Nullable Call call) {

		public Row(String title, String href, String note, boolean late) {
			this(title, href, null, note, late, null);
		}

	}

	/**
	 * A way to reach somebody.
	 *
	 * @param href {@code tel:} or {@code mailto:}
	 * @param text what the link says
	 */
	record Call(String href, String text) {
	}

}
