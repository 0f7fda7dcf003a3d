package fr.raccroche.offer.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.account.StaffPage;
import fr.raccroche.site.Words;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkContact;
import fr.raccroche.structure.NetworkMember;
import fr.raccroche.structure.NetworkPartner;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.territory.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * A network, as those see it who may change it.
 *
 * @param page what surrounds it
 * @param open the network
 * @param form what was typed
 * @param sketch its territory; null before it has one
 * @param done what has just been done; null for nothing
 * @param options establishments that may be meant by what was typed
 */
public record NetworkPage(StaffPage page, OpenNetwork open, NetworkForm form, @Nullable Sketch sketch,
		@Nullable String done, List<MemberChoice.Option> options) {

	private static final String UAI = "\\d{7}[A-Z]";

	public FoqualeNetwork network() {
		return this.open.network();
	}

	public NetworkSheet sheet() {
		return this.open.sheet();
	}

	public String href() {
		return this.open.href();
	}

	public String version() {
		return this.form.version(this.open);
	}

	public String publicHref() {
		return "/reseaux/" + network().id();
	}

	public static String communes(Bassin bassin) {
		return Words.count(bassin.communes().size(), "commune", "communes");
	}

	public List<String> bassinNames() {
		return sheet().bassins().stream().map(Bassin::name).toList();
	}

	/** What the drawing shows, for who does not see it. */
	public String told() {
		return "Carte des bassins : %s.".formatted(String.join(", ", bassinNames()));
	}

	/** "0790029F · lycée support": no other id means anything to people. */
	public static String note(NetworkMember member) {
		return Stream.of(member.structure().matches(UAI) ? member.structure() : "", member.role())
			.filter((part) -> part != null && !part.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	/** "Mission locale · 05 49 00 00 00". */
	public static String note(NetworkPartner partner) {
		return partner.kind().label()
				+ Optional.ofNullable(partner.phone()).map((phone) -> " · " + Words.phone(phone)).orElse("");
	}

	/** "Tout le réseau · 05 49 00 00 00". */
	public String note(NetworkContact contact) {
		List<String> bassins = sheet().bassins()
			.stream()
			.filter((bassin) -> contact.bassins().contains(bassin.slug()))
			.map(Bassin::name)
			.toList();
		String where = contact.everywhere() ? "Tout le réseau" : String.join(", ", bassins);
		String communes = contact.communes().isEmpty() ? ""
				: (where.isEmpty() ? "" : ", ") + Words.count(contact.communes().size(), "commune", "communes");
		return where + communes
				+ Optional.ofNullable(contact.phone()).map((phone) -> " · " + Words.phone(phone)).orElse("");
	}

}
