package fr.raccroche.offer.network;

import java.util.List;

import fr.raccroche.account.StaffPage;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.PartnerKind;
import fr.raccroche.territory.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * A bassin, a partner or a contact of a network, in its form.
 *
 * @param page what surrounds it
 * @param open the network
 * @param address of the form
 * @param fresh whether there is none of it yet
 * @param form what was typed
 * @param sketch where a bassin is; null before it has communes, and for others
 * @param done what has just been done; null for nothing
 */
public record PartPage(StaffPage page, OpenNetwork open, String address, boolean fresh, NetworkForm form,
		@Nullable Sketch sketch, @Nullable String done) {

	/** Its name, or that it is one more. */
	public String title() {
		return this.page.page().head().title();
	}

	public FoqualeNetwork network() {
		return this.open.network();
	}

	public String version() {
		return this.form.version(this.open);
	}

	public List<Bassin> bassins() {
		return this.open.sheet().bassins();
	}

	public static PartnerKind[] kinds() {
		return PartnerKind.values();
	}

}
