package fr.raccroche.offer.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import fr.raccroche.site.Words;
import fr.raccroche.structure.Bassin;
import fr.raccroche.territory.Commune;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * From what was typed to a bassin. A commune is in one bassin of one network: what
 * somebody names and another has is refused; what only lies near is left to them.
 */
@Component
class BassinReader {

	private static final int FARTHEST = 50;

	private static final int MOST = 1_500;

	private static final int NAMED = 5;

	private final CommuneLines lines;

	private final TerritoryCheck check;

	BassinReader(CommuneLines lines, TerritoryCheck check) {
		this.lines = lines;
		this.check = check;
	}

	/** What became of the form. */
	sealed interface Answer {

		/** A bassin. */
		record Right(Bassin bassin) implements Answer {
		}

		/** Sentences, by field. */
		record Wrong(Map<String, String> faults) implements Answer {
		}

	}

	/**
	 * @param before what it was; null for a new one
	 */
	Mono<Answer> read(OpenNetwork open, @Nullable Bassin before, NetworkForm form) {
		List<Bassin> others = open.sheet().bassins().stream().filter((bassin) -> !bassin.equals(before)).toList();
		Parts parts = new Parts(form);
		String name = parts.name(others.stream().map(Bassin::name).toList());
		CommuneLines.Read read = this.lines.read(form.value("communes") + "\n" + form.value("commune"),
				form.value("codes").equals("postaux"));
		Set<String> near = near(form, parts);
		Set<String> all = new TreeSet<>(read.codes());
		all.addAll(near);
		if (!read.refused().isEmpty()) {
			parts.faults().put("communes", refused(read.refused()));
		}
		else if (!parts.faults().containsKey("autour") && (all.isEmpty() || all.size() > MOST)) {
			parts.faults()
				.put("communes", all.isEmpty() ? "Nommez au moins une commune."
						: "C'est trop : %d communes au plus dans un bassin.".formatted(MOST));
		}
		if (!parts.faults().isEmpty()) {
			return Mono.just(new Answer.Wrong(parts.faults()));
		}
		Optional<String> refusal = this.check.refusal(open, read.codes());
		if (refusal.isPresent()) {
			return Mono.just(new Answer.Wrong(Map.of("communes", refusal.get())));
		}
		all.removeAll(this.check.beyond(open, near));
		all.addAll(read.codes());
		return taken(open, others, all).map((taken) -> answer(open, before, name, read.codes(), all, taken));
	}

	private Set<String> near(NetworkForm form, Parts parts) {
		String around = form.value("autour");
		if (around.isEmpty()) {
			return Set.of();
		}
		Optional<Commune> centre = this.lines.one(around);
		String kilometres = form.value("km");
		boolean right = kilometres.matches("\\d{1,2}") && Integer.parseInt(kilometres) >= 1
				&& Integer.parseInt(kilometres) <= FARTHEST;
		if (centre.isEmpty()) {
			parts.faults().put("autour", "Aucune commune de ce nom, ou plusieurs : ajoutez son code postal.");
		}
		else if (!right) {
			parts.faults().put("autour", "Écrivez un nombre de kilomètres, de 1 à %d.".formatted(FARTHEST));
		}
		return (centre.isEmpty() || !right) ? Set.of() : this.lines.within(centre.get(), Integer.parseInt(kilometres));
	}

	static String refused(List<String> lines) {
		String some = lines.stream().limit(NAMED).map("« %s »"::formatted).collect(Collectors.joining(", "));
		return (lines.size() == 1 ? "Cette ligne ne dit pas une commune : " : "Ces lignes ne disent pas une commune : ")
				+ some + (lines.size() > NAMED ? " et " + (lines.size() - NAMED) + " autres" : "")
				+ ". Écrivez le code postal et le nom, comme 79000 Niort.";
	}

	/** Who has it already, by commune. */
	private Mono<Map<String, String>> taken(OpenNetwork open, Collection<Bassin> others, Set<String> codes) {
		return this.check.holders(open, codes).map((holders) -> {
			Map<String, String> taken = new TreeMap<>(holders);
			others.forEach((bassin) -> bassin.communes()
				.stream()
				.filter(codes::contains)
				.forEach((code) -> taken.put(code, "votre bassin « %s »".formatted(bassin.name()))));
			return taken;
		});
	}

	private Answer answer(OpenNetwork open, @Nullable Bassin before, String name, Set<String> named, Set<String> all,
			Map<String, String> taken) {
		List<String> refused = named.stream().filter(taken::containsKey).toList();
		if (!refused.isEmpty()) {
			String some = refused.stream()
				.limit(NAMED)
				.map((code) -> "%s est déjà dans : %s".formatted(this.lines.names(List.of(code)).getFirst(),
						taken.get(code)))
				.collect(Collectors.joining(" ; "));
			return new Answer.Wrong(Map.of("communes",
					some + (refused.size() > NAMED
							? " ; et " + Words.count(refused.size() - NAMED, "autre commune", "autres communes") : "")
							+ ". Une commune n'est que dans un bassin : retirez-la ici, ou là-bas."));
		}
		Set<String> left = new TreeSet<>(all);
		left.removeAll(taken.keySet());
		if (left.isEmpty()) {
			return new Answer.Wrong(
					Map.of("autour", "Toutes ces communes sont hors de votre académie, ou déjà dans un autre bassin."));
		}
		String slug = (before != null) ? before.slug()
				: Parts.key(name, open.sheet().bassins().stream().map(Bassin::slug).toList());
		return new Answer.Right(new Bassin(slug, name, left));
	}

}
