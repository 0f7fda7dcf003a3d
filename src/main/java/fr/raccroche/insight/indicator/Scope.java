package fr.raccroche.insight.indicator;

import java.util.Collection;
import java.util.Optional;

import fr.raccroche.contact.CallbackCounts.About;
import fr.raccroche.structure.Bassin;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.territory.Academie;
import fr.raccroche.territory.Departement;

/**
 * What is counted apart.
 *
 * @param code as addresses and documents carry it: {@code france}, {@code poitiers} for
 * an académie, {@code 79} for a département, {@code reseau:ID} for a network,
 * {@code bassin:ID/SLUG} for one of its bassins
 * @param name what people read
 * @param level what it is
 * @param calls of which solutions call-backs count
 */
public record Scope(String code, String name, Level level, About calls) {

	public static final Scope FRANCE = new Scope("france", "Toute la France", Level.COUNTRY, About.EVERYTHING);

	/** From the widest to the narrowest. */
	public enum Level {

		COUNTRY, ACADEMIE, DEPARTEMENT, NETWORK, BASSIN

	}

	static Scope of(Academie academie) {
		return new Scope(academie.slug(), "Académie : " + academie.name(), Level.ACADEMIE,
				About.academie(academie.slug()));
	}

	static Scope of(Departement departement) {
		return new Scope(departement.code(), departement.name(), Level.DEPARTEMENT,
				About.departement(departement.code()));
	}

	static Scope of(FoqualeNetwork network) {
		return new Scope(codeOf(network), network.name(), Level.NETWORK, About.network(network.names()));
	}

	static Scope of(FoqualeNetwork network, Bassin bassin) {
		return new Scope(codeOf(network, bassin), "Bassin : " + bassin.name(), Level.BASSIN,
				About.communes(bassin.communes()));
	}

	static String codeOf(FoqualeNetwork network) {
		return "reseau:" + network.id();
	}

	static String codeOf(FoqualeNetwork network, Bassin bassin) {
		return "bassin:" + network.id() + "/" + bassin.slug();
	}

	/** The one of that code among a network and its bassins. */
	static Optional<Scope> find(FoqualeNetwork network, String code) {
		if (code.equals(codeOf(network))) {
			return Optional.of(of(network));
		}
		Collection<Bassin> bassins = network.sheet().bassins();
		return bassins.stream()
			.filter((bassin) -> code.equals(codeOf(network, bassin)))
			.findFirst()
			.map((bassin) -> of(network, bassin));
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
