package fr.raccroche.search.networks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkContact;
import fr.raccroche.structure.NetworkMember;
import fr.raccroche.structure.NetworkPartner;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.structure.Structure;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /reseaux/{id}.json} answers; the names are the public contract's. It names
 * services, never persons.
 *
 * @param majLe when its network last changed it
 */
record NetworkJson(String id, String nom, @Nullable String academie, @Nullable String presentation,
		List<BassinJson> bassins, List<MemberJson> etablissements, List<PartnerJson> partenaires,
		List<ContactJson> contacts, @Nullable Instant majLe, boolean demonstration, String url) {

	static NetworkJson of(FoqualeNetwork network, Map<String, Structure> directory, Gazetteer gazetteer) {
		NetworkSheet sheet = network.sheet();
		return new NetworkJson(network.id(), network.name(), network.academie(), sheet.presentation(),
				sheet.bassins().stream().map((bassin) -> BassinJson.of(network, bassin, gazetteer)).toList(),
				sheet.members()
					.stream()
					.map((member) -> MemberJson.of(member, directory.get(member.structure())))
					.toList(),
				sheet.partners().stream().map(PartnerJson::of).toList(),
				sheet.contacts().stream().map((contact) -> ContactJson.of(contact, gazetteer)).toList(),
				sheet.updatedAt(), network.demonstration(), PublicNetworksController.PATH + "/" + network.id());
	}

	/** A commune. */
	record CommuneJson(String code, String nom) {

		static List<CommuneJson> of(Collection<String> codes, Gazetteer gazetteer) {
			return codes.stream()
				.map((code) -> new CommuneJson(code, gazetteer.findByCode(code).map(Commune::name).orElse(code)))
				.toList();
		}

	}

	/** A bassin. */
	record BassinJson(String id, String nom, List<CommuneJson> communes, String url) {

		static BassinJson of(FoqualeNetwork network, Bassin bassin, Gazetteer gazetteer) {
			return new BassinJson(bassin.slug(), bassin.name(), CommuneJson.of(bassin.communes(), gazetteer),
					PublicNetworksController.PATH + "/" + network.id() + "/" + bassin.slug());
		}

	}

	/** An establishment. */
	record MemberJson(String id, String nom, @Nullable String role, @Nullable CommuneJson commune) {

		static MemberJson of(NetworkMember member, @Nullable Structure known) {
			return new MemberJson(member.structure(), (known != null) ? known.identity().name() : member.name(),
					member.role(),
					Optional.ofNullable(known)
						.map(Structure::location)
						.map((location) -> new CommuneJson(location.commune(), location.communeName()))
						.orElse(null));
		}

	}

	/** A partner. */
	record PartnerJson(String nom, String genre, @Nullable String telephone, @Nullable String siteWeb,
			@Nullable String structure) {

		static PartnerJson of(NetworkPartner partner) {
			return new PartnerJson(partner.name(), partner.kind().code(), partner.phone(), partner.web(),
					partner.structure());
		}

	}

	/** A service that answers; without bassin and commune, for the whole network. */
	record ContactJson(String nom, @Nullable String telephone, @Nullable String courriel, @Nullable String siteWeb,
			Set<String> bassins, List<CommuneJson> communes) {

		static ContactJson of(NetworkContact contact, Gazetteer gazetteer) {
			return new ContactJson(contact.name(), contact.phone(), contact.mail(), contact.web(), contact.bassins(),
					CommuneJson.of(contact.communes(), gazetteer));
		}

	}

}
