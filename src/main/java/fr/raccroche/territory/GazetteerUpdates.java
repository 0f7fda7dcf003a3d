package fr.raccroche.territory;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import fr.raccroche.platform.CatalogueVersion;
import fr.raccroche.territory.store.CommuneDocument;
import fr.raccroche.territory.store.CommuneStore;

import org.springframework.stereotype.Component;

/**
 * Writing to the gazetteer: an operator's refresh, and what imports learn of it. Blocks:
 * for imports only. Other portals on the same engine notice by the catalogue's version.
 */
@Component
public class GazetteerUpdates {

	private final Gazetteer gazetteer;

	private final CommuneStore store;

	private final GazetteerReload reload;

	private final CatalogueVersion version;

	GazetteerUpdates(Gazetteer gazetteer, CommuneStore store, GazetteerReload reload, CatalogueVersion version) {
		this.gazetteer = gazetteer;
		this.store = store;
		this.reload = reload;
		this.version = version;
	}

	/**
	 * What the rows of one file would do, in their order; nothing is written. Several
	 * rows of one commune add their postal codes; the first position counts.
	 */
	public List<CommuneUpdate> preview(List<CommuneRow> rows) {
		return new Refresh(this.gazetteer, rows).run();
	}

	/**
	 * Takes the rows of one file; seen by searches and by this portal when it returns.
	 * @return one answer a row, in their order
	 * @throws IOException when the engine is away
	 */
	public List<CommuneUpdate> apply(List<CommuneRow> rows) throws IOException {
		Refresh refresh = new Refresh(this.gazetteer, rows);
		List<CommuneUpdate> updates = refresh.run();
		LocalDate today = LocalDate.now();
		this.store
			.write(refresh.changed().stream().map((commune) -> CommuneDocument.refreshed(commune, today)).toList());
		publish(refresh.changed().isEmpty());
		return updates;
	}

	/**
	 * Keeps which communes addresses with a CEDEX code belong to.
	 * @param communesByCedex INSEE codes by CEDEX code; real postal codes and unknown
	 * communes are passed over
	 * @throws IOException when the engine is away
	 */
	public void noteCedex(Map<String, Set<String>> communesByCedex) throws IOException {
		Map<String, Set<String>> noted = new HashMap<>();
		communesByCedex.forEach((cedex, codes) -> {
			if (cedex.matches("\\d{5}") && this.gazetteer.listByPostcode(cedex).isEmpty()) {
				codes.forEach((code) -> note(cedex, code, noted));
			}
		});
		Map<String, List<String>> lists = new HashMap<>();
		noted.forEach((key, codes) -> lists.put(key, new ArrayList<>(codes)));
		this.store.writeCedex(lists);
		publish(lists.isEmpty());
	}

	private void note(String cedex, String code, Map<String, Set<String>> noted) {
		this.gazetteer.findByCode(code)
			.filter((commune) -> !commune.cedex().contains(cedex))
			.ifPresent((commune) -> noted.computeIfAbsent(commune.key(), (key) -> new TreeSet<>(commune.cedex()))
				.add(cedex));
	}

	private void publish(boolean nothing) throws IOException {
		if (!nothing) {
			this.reload.run();
			this.version.bump(GazetteerReload.SUBJECT);
		}
	}

}
