package fr.raccroche.search.networks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fr.raccroche.search.Summary;
import fr.raccroche.site.Link;
import fr.raccroche.site.Language;
import fr.raccroche.site.Page;
import fr.raccroche.site.Words;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkContact;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * A bassin for everybody.
 *
 * @param page what surrounds it
 * @param network whose it is
 * @param bassin itself
 * @param offers what is published there, or serves one of its communes
 * @param sketch where it is; null when nobody knows
 * @param gazetteer names of communes
 */
public record PublicBassinPage(Page page, FoqualeNetwork network, Bassin bassin, List<Summary> offers,
		@Nullable Sketch sketch, Gazetteer gazetteer) {

	private static final int FEW = 12;

	public Link wayBack() {
		return new Link(this.network.name(), this.page.href(PublicNetworksController.PATH + "/" + this.network.id()));
	}

	/** Those that answer for one of its communes at least. */
	public List<ContactCard> contacts() {
		return this.network.sheet()
			.contacts()
			.stream()
			.filter(this::answers)
			.map((contact) -> ContactCard.of(this.page, this.network, contact, this.gazetteer))
			.toList();
	}

	private boolean answers(NetworkContact contact) {
		return contact.everywhere() || contact.bassins().contains(this.bassin.slug())
				|| this.bassin.holdsAny(contact.communes());
	}

	public List<OffersOfKind> kinds() {
		return OffersOfKind.of(this.page, this.offers, this.bassin.communes(), this.gazetteer);
	}

	/** Its communes by name, each with whom to talk to there. */
	public List<Link> communes() {
		return this.bassin.communes()
			.stream()
			.map(this.gazetteer::findByCode)
			.flatMap(Optional::stream)
			.sorted(Words.byName(Commune::name))
			.map((commune) -> new Link(commune.label(), this.page.href("/a-qui-parler?commune=" + commune.code())))
			.toList();
	}

	/** Whether they are so many that their list stays closed. */
	public boolean folds() {
		return this.bassin.communes().size() > FEW;
	}

	/** Where one searches from: its largest commune. */
	public @Nullable String search() {
		return this.bassin.communes()
			.stream()
			.map(this.gazetteer::findByCode)
			.flatMap(Optional::stream)
			.max(Comparator.comparingInt((commune) -> (commune.population() != null) ? commune.population() : 0))
			.map(Commune::code)
			.map((code) -> this.page.href("/solutions?commune=" + code))
			.orElse(null);
	}

	public String told() {
		boolean french = this.page.language() == Language.FR;
		return this.page.say("networks.bassin.map", french ? this.bassin.title(this.gazetteer) : this.bassin.name());
	}

}
