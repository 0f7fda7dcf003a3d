package fr.raccroche.search.networks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.platform.Problem;
import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.site.Words;
import fr.raccroche.solution.NetworkLife;
import fr.raccroche.structure.FoqualeNetwork;
import fr.raccroche.structure.NetworkMember;
import fr.raccroche.structure.NetworkPartner;
import fr.raccroche.structure.NetworkSheet;
import fr.raccroche.structure.NetworkBounds;
import fr.raccroche.structure.Networks;
import fr.raccroche.structure.Structure;
import fr.raccroche.structure.Structures;
import fr.raccroche.territory.Sketch;
import fr.raccroche.territory.Sketches;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.stereotype.Component;

/**
 * The networks that the public may see: those of the demonstration in it alone.
 */
@Component
class PublicNetworks {

	private final Networks networks;

	private final Structures structures;

	private final Sketches sketches;

	private final NetworkBounds bounds;

	private final NetworkLife life;

	private final boolean demonstration;

	PublicNetworks(Networks networks, Structures structures, Sketches sketches, NetworkBounds bounds, NetworkLife life,
			RaccrocheSettings settings) {
		this.life = life;
		this.bounds = bounds;
		this.networks = networks;
		this.structures = structures;
		this.sketches = sketches;
		this.demonstration = settings.demonstration();
	}

	/** Those that are more than a name, by name. */
	Mono<List<FoqualeNetwork>> list() {
		return this.networks.list()
			.map((all) -> all.stream().filter(this::shown).toList())
			.flatMap(this.life::among)
			.map((all) -> all.stream().map(this.bounds::within).sorted(Words.byName(FoqualeNetwork::name)).toList());
	}

	/** The one of that id; fails with {@link Problem} 404. */
	Mono<FoqualeNetwork> get(String id) {
		return this.networks.find(id)
			.map(Networks.Kept::network)
			.filter(this::shown)
			.map(this.bounds::within)
			.switchIfEmpty(Mono.error(() -> Problem.notFound("On ne connaît pas ce réseau.")));
	}

	private boolean shown(FoqualeNetwork network) {
		return this.demonstration || !network.demonstration();
	}

	/** What the directory knows of its establishments and partners, by id. */
	Mono<Map<String, Structure>> directory(NetworkSheet sheet) {
		List<String> ids = Stream
			.concat(sheet.members().stream().map(NetworkMember::structure),
					sheet.partners().stream().map(NetworkPartner::structure).filter(Objects::nonNull))
			.collect(Collectors.toList());
		return Mono.fromCallable(() -> this.structures.findAll(ids))
			.onErrorMap(IOException.class, UncheckedIOException::new)
			.subscribeOn(Schedulers.boundedElastic());
	}

	/** A territory as areas. */
	Mono<Drawn> draw(List<Set<String>> parts) {
		return Mono.fromCallable(() -> new Drawn(this.sketches.draw(parts).orElse(null)))
			.subscribeOn(Schedulers.boundedElastic());
	}

	/**
	 * A drawing.
	 *
	 * @param sketch itself; null when nobody knows where it is
	 */
	record Drawn(@Nullable Sketch sketch) {
	}

}
