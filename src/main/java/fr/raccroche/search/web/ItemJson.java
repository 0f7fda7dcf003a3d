package fr.raccroche.search.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import fr.raccroche.geo.Distance;
import fr.raccroche.search.Summary;
import fr.raccroche.site.Speech;
import fr.raccroche.site.Words;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Field;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.Status;
import org.jspecify.annotations.Nullable;

/**
 * One solution of a list, as the contract names it. What is null is not known, but for
 * ages, where it is open.
 *
 * @param distance whole metres to the site shown
 * @param sites how many sites it has
 * @param aReverifier whether it should have been checked again since
 */
public record ItemJson(String id, String titre, Kind genre, String genreLibelle, Field champ, String resume,
		BodyJson structure, @Nullable CommuneJson commune, @Nullable String adresse, @Nullable Double lat,
		@Nullable Double lon, @Nullable Boolean approximatif, @Nullable Long distance, int sites, boolean aDistance,
		AgesJson ages, @Nullable Integer places, @Nullable EntryMode entree, @Nullable Status statut,
		@Nullable Boolean remuneration, @Nullable Boolean internat, @Nullable Boolean pmr, Set<JoinedBy> adhesion,
		@Nullable LocalDate verifieLe, boolean aReverifier, List<String> convient, List<String> aVerifier,
		@Nullable String telephone, boolean demonstration, String url) {

	/** What a list says of it. */
	public static ItemJson of(Summary summary, Speech speech) {
		Solution solution = summary.solution();
		Site site = summary.site();
		Distance distance = summary.distance();
		return new ItemJson(summary.id(), solution.title(), solution.kind(), solution.kind().label(), solution.field(),
				solution.summary(), new BodyJson(solution.provider().structureId(), solution.provider().name()),
				(site != null) ? new CommuneJson(site.communeCode(), site.communeName()) : null,
				(site != null) ? site.address() : null, (site != null) ? site.position().lat() : null,
				(site != null) ? site.position().lon() : null, (site != null) ? site.approximate() : null,
				(distance != null) ? distance.rounded() : null, solution.sites().size(), solution.remote(),
				new AgesJson(solution.audience().ageMin(), solution.audience().ageMax(),
						solution.audience().ageMaxDisabled()),
				solution.entry().placesLeft(LocalDate.now(Words.PARIS)), solution.entry().mode(),
				solution.course().status(), solution.pay().paid(), solution.living().boarding(),
				solution.living().wheelchair(), solution.joining().by(), solution.verification().on(), summary.stale(),
				summary.fits(speech), summary.toCheck(speech), solution.contact().phone(),
				solution.origin().demonstration(), summary.url());
	}

	/**
	 * Who offers it.
	 *
	 * @param id UAI or other id of a known structure
	 * @param nom shown name
	 */
	public record BodyJson(@Nullable String id, String nom) {
	}

	/**
	 * A commune.
	 *
	 * @param code INSEE code
	 * @param nom shown name
	 */
	public record CommuneJson(String code, String nom) {
	}

	/**
	 * Ages, in years, included; null is open.
	 *
	 * @param min youngest
	 * @param max oldest
	 * @param maxHandicap oldest with a disability, when it is higher
	 */
	public record AgesJson(@Nullable Integer min, @Nullable Integer max, @Nullable Integer maxHandicap) {
	}

}
