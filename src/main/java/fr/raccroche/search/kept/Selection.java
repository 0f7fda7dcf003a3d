package fr.raccroche.search.kept;

import java.util.List;

import fr.raccroche.search.Voice;
import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * Solutions somebody chose, as an address carries them:
 * {@code ?s=e2c-niort,cio-niort&commune=79191&vue=pro}.
 *
 * @param ids in the order of the address, at most {@value #MOST}; shaped as ids are
 * @param place where distances are measured from; null for none
 * @param voice to whom one speaks
 */
public record Selection(List<String> ids, @Nullable Place place, Voice voice) {

	/** So many are kept, and opened by one address. */
	public static final int MOST = 50;

	public Selection {
		ids = List.copyOf(ids);
	}

	public boolean isEmpty() {
		return this.ids.isEmpty();
	}

	public boolean professional() {
		return this.voice == Voice.PROFESSIONAL;
	}

	/** The same without one of them. */
	public Selection without(String id) {
		return new Selection(this.ids.stream().filter((other) -> !other.equals(id)).toList(), this.place, this.voice);
	}

	/** The same, told to somebody else. */
	public Selection toldTo(Voice listener) {
		return new Selection(this.ids, this.place, listener);
	}

	/** {@code ?s=...}, with where and for whom. */
	public String query() {
		StringBuilder query = new StringBuilder("?s=").append(String.join(",", this.ids));
		if (this.place != null) {
			query.append("&commune=").append(this.place.code());
		}
		if (professional()) {
			query.append("&vue=pro");
		}
		return query.toString();
	}

	/** What anybody may open: says the solutions, not where one lives. */
	public String shared() {
		return "?s=" + String.join(",", this.ids);
	}

}
