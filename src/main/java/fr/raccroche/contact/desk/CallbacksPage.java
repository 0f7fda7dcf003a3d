package fr.raccroche.contact.desk;

import java.util.List;

import fr.raccroche.account.DeskSection;
import fr.raccroche.account.StaffPage;
import fr.raccroche.contact.CallbackFilter;
import fr.raccroche.contact.CallbackLists;
import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * A list of call-back requests.
 *
 * @param page what surrounds it
 * @param filter which
 * @param found what there is
 * @param rows those of the list
 */
public record CallbacksPage(StaffPage page, CallbackFilter filter, CallbackLists.Found found,
		List<DeskSection.Row> rows) {

	public List<CallbackFilter> filters() {
		return List.of(CallbackFilter.values());
	}

	public String href(CallbackFilter other) {
		return CallbackDeskController.ADDRESS + "?etat=" + other.code();
	}

	/** How many wait for too long, in words. */
	public String late() {
		return late(this.found.late());
	}

	static String late(long late) {
		return (late == 0) ? "Aucune demande n'attend depuis plus de 15 jours."
				: Words.count(late, "attend", "attendent") + " depuis plus de 15 jours.";
	}

	/** How many wait in their académie; null for those who coordinate none. */
	public @Nullable String around() {
		CallbackLists.Around around = this.found.around();
		return (around == null) ? null : around(around);
	}

	/** Numbers only: who asks is for those near, until the delay is over. */
	static String around(CallbackLists.Around around) {
		if (around.waiting() == 0) {
			return "Dans votre académie, personne n'attend d'être rappelé.";
		}
		String late = (around.late() == 0) ? "aucune depuis plus de 15 jours"
				: "dont " + Words.number(around.late()) + " depuis plus de 15 jours";
		return "Dans votre académie : " + Words.count(around.waiting(), "demande attend", "demandes attendent") + ", "
				+ late + ". Celles qui dépassent ce délai s'affichent ici.";
	}

	/** Whether there are more than the list holds. */
	public boolean cut() {
		return !this.found.numbersOnly() && this.found.count(this.filter) > this.rows.size();
	}

}
