package fr.raccroche.contact;

import fr.raccroche.contact.store.CallbackDocument;
import fr.raccroche.solution.Solution;
import org.jspecify.annotations.Nullable;

/**
 * A call-back request as somebody of staff sees it.
 *
 * @param request what is kept of it
 * @param solution what it is about
 * @param open whether they see who asks
 * @param decides whether they may take it over from who deals with it
 */
public record CallbackCase(CallbackDocument request, Solution solution, boolean open, boolean decides) {

	/** Who asks; null when it is erased, or not for them. */
	public CallbackDocument.@Nullable Person person() {
		return this.open ? this.request.person() : null;
	}

}
