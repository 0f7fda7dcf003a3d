package fr.raccroche.insight.indicator;

import java.util.List;
import java.util.Optional;

import fr.raccroche.contact.About;
import fr.raccroche.insight.Named;
import fr.raccroche.insight.Territory;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.territory.Academie;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * What is counted apart.
 *
 * @param code as addresses and documents carry it: {@code france}, {@code poitiers} for
 * an académie, {@code 79} for a département, {@code reseau:ID} for a network,
 * {@code bassin:ID/SLUG} for one of its bassins; {@code sans-reseau:poitiers} for what no
 * network offers in one that holds networks
 * @param name what people read
 * @param level what it is
 * @param calls of which solutions call-backs count
 * @param network name of the network of a bassin; null for anything else
 */
public record Scope(String code, String name, Level level, About calls, @Nullable String network) {

	public static final Scope FRANCE = new Scope(Territory.FRANCE, Named.FRANCE, Level.COUNTRY, About.EVERYTHING);

	/** From the widest to the narrowest. */
	public enum Level {

		COUNTRY, ACADEMIE, DEPARTEMENT, NETWORK, BASSIN,
		/** What is in no network. */
		ALONE

	}

	Scope(String code, String name, Level level, About calls) {
		this(code, name, level, calls, null);
	}

	public static Scope of(Academie academie) {
		return new Scope(academie.slug(), Named.of(academie), Level.ACADEMIE, About.academie(academie.slug()));
	}

	/** What no network offers there. */
	Scope alone() {
		return new Scope(aloneIn(this.code), "Sans réseau", Level.ALONE, this.calls.alone());
	}

	public static Scope of(Departement departement) {
		return new Scope(departement.code(), departement.name(), Level.DEPARTEMENT,
				About.departement(departement.code()));
	}

	public static Scope of(FoqualeNetwork network) {
		return new Scope(codeOf(network), network.name(), Level.NETWORK, About.network(network.names()));
	}

	static Scope of(FoqualeNetwork network, Bassin bassin, Gazetteer gazetteer) {
		return new Scope(codeOf(network, bassin), bassin.title(gazetteer), Level.BASSIN,
				About.communes(bassin.communes()), network.name());
	}

	public static List<Scope> bassins(FoqualeNetwork network, Gazetteer gazetteer) {
		return network.sheet().bassins().stream().map((bassin) -> of(network, bassin, gazetteer)).toList();
	}

	static String aloneIn(String code) {
		return "sans-reseau:" + code;
	}

	static String codeOf(FoqualeNetwork network) {
		return "reseau:" + network.id();
	}

	static String codeOf(FoqualeNetwork network, Bassin bassin) {
		return "bassin:" + network.id() + "/" + bassin.slug();
	}

	/** The one of that code among a network and its bassins. */
	static Optional<Scope> find(FoqualeNetwork network, String code, Gazetteer gazetteer) {
		return code.equals(codeOf(network)) ? Optional.of(of(network))
				: bassins(network, gazetteer).stream().filter((bassin) -> code.equals(bassin.code())).findFirst();
	}

	/** Whether it is made of networks, whose partners count together. */
	public boolean holdsNetworks() {
		return this.level == Level.COUNTRY || this.level == Level.ACADEMIE;
	}

	/** As a file may be called. */
	public String fileName() {
		return this.code.replaceAll("[^a-z0-9A-Z]+", "-");
	}

}
