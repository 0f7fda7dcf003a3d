package fr.raccroche.search.networks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fr.raccroche.search.Summary;
import fr.raccroche.site.Page;
import fr.raccroche.site.Words;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.Location;
import fr.raccroche.structure.NetworkMember;
import fr.raccroche.structure.NetworkPartner;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.structure.Structure;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * A network for everybody.
 *
 * @param page what surrounds it
 * @param network itself
 * @param offers what it publishes
 * @param directory what is known of its establishments, by id
 * @param sketch its territory; null before it has one
 * @param gazetteer names of communes
 */
public record PublicNetworkPage(Page page, FoqualeNetwork network, List<Summary> offers,
		Map<String, Structure> directory, @Nullable Sketch sketch, Gazetteer gazetteer) {

	public NetworkSheet sheet() {
		return this.network.sheet();
	}

	/** What it says of itself, paragraph by paragraph. */
	public List<String> presentation() {
		return Optional.ofNullable(sheet().presentation())
			.map((text) -> Arrays.stream(text.split("\\R\\s*")).filter((line) -> !line.isBlank()).toList())
			.orElse(List.of());
	}

	public List<ContactCard> contacts() {
		return sheet().contacts()
			.stream()
			.map((contact) -> ContactCard.of(this.page, this.network, contact, this.gazetteer))
			.toList();
	}

	public List<OffersOfKind> kinds() {
		return OffersOfKind.of(this.page, this.offers, sheet().communes(), this.gazetteer);
	}

	public String href(Bassin bassin) {
		return this.page.href(PublicNetworksController.PATH + "/" + this.network.id() + "/" + bassin.slug());
	}

	/** What the drawing shows, for who does not see it. */
	public String told() {
		return this.page.say("networks.map", String.join(", ", sheet().bassins().stream().map(Bassin::name).toList()));
	}

	/** As the directory has it today. */
	public String name(NetworkMember member) {
		Structure known = this.directory.get(member.structure());
		return (known != null) ? known.identity().name() : member.name();
	}

	/** Where one of its establishments is; null when the directory does not know it. */
	public @Nullable String address(NetworkMember member) {
		Structure known = this.directory.get(member.structure());
		if (known == null) {
			return null;
		}
		Location location = known.location();
		return (location.address() != null) ? location.address() + ", " + location.communeName()
				: location.communeName();
	}

	/** What a structure offers, each with its page. */
	public List<Summary> offersOf(@Nullable String structure) {
		return this.offers.stream()
			.filter((offer) -> structure != null
					&& Objects.equals(offer.solution().provider().structureId(), structure))
			.toList();
	}

	public static @Nullable String phone(NetworkPartner partner) {
		return Optional.ofNullable(partner.phone()).map(Words::phone).orElse(null);
	}

}
