package fr.raccroche.structure;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.raccroche.geo.Position;
import fr.raccroche.platform.EngineScan;
import fr.raccroche.platform.Indices;
import fr.raccroche.structure.StructureClaims.About;
import fr.raccroche.territory.Commune;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;

/**
 * Puts invented structures into a portal's engine and takes them out again.
 *
 * @param context the portal
 * @param kept what {@link #save()} will write
 * @param territories whom they are in charge of, that it will write after them
 */
public record StructuresForTests(ApplicationContext context, List<About> kept, List<About> territories) {

	public static StructuresForTests in(ApplicationContext context) {
		return new StructuresForTests(context, new ArrayList<>(), new ArrayList<>());
	}

	/** A structure in the middle of its commune. */
	public StructuresForTests at(String id, String name, String commune, Nature... natures) {
		return at(id, name, commune, commune(commune).position(), null, Life.OPEN, natures);
	}

	/** A structure that has a mail. */
	public StructuresForTests reachable(String id, String name, String commune, String mail, Nature... natures) {
		return add(id, name, commune, commune(commune).position(), null, Life.OPEN, new Contact(null, mail, null),
				natures);
	}

	public StructuresForTests at(String id, String name, String commune, @Nullable Position position,
			@Nullable String doubt, Life life, Nature... natures) {
		return add(id, name, commune, position, doubt, life, Contact.UNKNOWN, natures);
	}

	private StructuresForTests add(String id, String name, String commune, @Nullable Position position,
			@Nullable String doubt, Life life, Contact contact, Nature... natures) {
		Commune known = commune(commune);
		Departement departement = this.context.getBean(Gazetteer.class).getDepartement(known.departement());
		String city = (known.type() == Commune.Type.ARRONDISSEMENT) ? known.parent() : null;
		Location location = new Location(known.code(), known.name(), city, departement.code(), departement.academie(),
				departement.zone(), "1 rue des Essais", null, position, (position != null) ? "Rue" : null, doubt);
		this.kept.add(new About(id, new Claim(Source.DIRECTORY, new Identity(name, List.of(natures), null, null, null),
				life, location, contact, new Claim.Trace("essai.csv", Instant.EPOCH, 1, null, Instant.EPOCH))));
		return this;
	}

	private Commune commune(String code) {
		return this.context.getBean(Gazetteer.class).findByCode(code).orElseThrow();
	}

	/** What one of them is in charge of. */
	public StructuresForTests serving(String id, ServedTerritory territory) {
		this.territories.add(new About(id, Claim.serving(Source.TERRITORIES, territory,
				new Claim.Trace("essai.csv", Instant.EPOCH, 1, null, Instant.EPOCH))));
		return this;
	}

	public void save() throws IOException {
		StructureClaims claims = this.context.getBean(StructureClaims.class);
		claims.save(this.kept);
		claims.save(this.territories);
		claims.show();
	}

	/** Empties the indices. */
	public void forget() throws IOException {
		ElasticsearchClient engine = this.context.getBean(ElasticsearchClient.class);
		for (String index : List.of("structures", "structure-history")) {
			String name = this.context.getBean(Indices.class).name(index);
			engine.indices().refresh((refresh) -> refresh.index(name));
			EngineScan.all(engine, name, false, 1000).forEachPage((hits) -> engine.bulk((bulk) -> {
				hits.forEach((hit) -> bulk
					.operations((operation) -> operation.delete((delete) -> delete.index(name).id(hit.id()))));
				return bulk;
			}));
			engine.indices().refresh((refresh) -> refresh.index(name));
		}
	}

}
