package fr.raccroche.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where every page of staff leads, and which of it one is at.
 *
 * @param remit what whoever sees it may look after
 * @param path where they are, from the root
 */
public record StaffMenu(Remit remit, String path) {

	/**
	 * A line of it.
	 *
	 * @param label what people read
	 * @param href where it leads
	 */
	public record Entry(String label, String href) {

		private boolean leadsTo(String path) {
			return path.equals(this.href) || path.startsWith(this.href + "/");
		}

	}

	List<Entry> entries() {
		List<Entry> entries = new ArrayList<>(List.of(new Entry("Tableau de bord", "/espace"),
				new Entry("Vos offres", "/espace/offres"), new Entry("Rappels", "/espace/rappels"),
				new Entry("Signalements", "/espace/signalements"), new Entry("Couverture", "/espace/couverture"),
				new Entry("Indicateurs", "/espace/indicateurs")));
		if (this.remit.delegates()) {
			entries.add(new Entry("Votre équipe", "/espace/equipe"));
			entries.add(new Entry("Vos réseaux", "/espace/reseaux"));
		}
		if (this.remit.everything()) {
			entries.add(new Entry("Textes", "/espace/textes"));
			entries.add(new Entry("Courriels", "/espace/courriels"));
			entries.add(new Entry("Journal", "/espace/journal"));
		}
		return entries;
	}

	/** The one that leads nearest; the desk leads to itself alone. */
	Optional<Entry> current() {
		return entries().stream()
			.filter((entry) -> entry.leadsTo(this.path))
			.filter((entry) -> !entry.href().equals("/espace") || this.path.equals("/espace"))
			.max(Comparator.comparing((entry) -> entry.href().length()));
	}

}
