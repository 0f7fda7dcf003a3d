package fr.raccroche.solution.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import java.time.Instant;

import fr.raccroche.geo.Position;
import fr.raccroche.solution.Audience;
import fr.raccroche.solution.Diploma;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Field;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.State;
import fr.raccroche.solution.Status;
import fr.raccroche.solution.StoredSolution;
import fr.raccroche.territory.Departement;
import fr.raccroche.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * A document of the index {@code solutions}; each component is described in
 * elasticsearch/indices/solutions.json.
 */
public record SolutionDocument(SolutionId id, long revision, Kind kind, Field field, State state, boolean demonstration,
		boolean innovative, String title, String subject, List<String> kindWords, List<String> about,
		List<String> words, List<String> wordsUnstemmed, Set<Sector> sectors, Set<JoinedBy> joinedBy,
		@Nullable Status status, @Nullable EntryMode entry, @Nullable Integer places, List<LocalDate> placesUntil,
		@Nullable Boolean paid, @Nullable Boolean boarding, @Nullable Boolean wheelchair, @Nullable Integer ageMin,
		@Nullable Integer ageMax, @Nullable Integer ageMaxDisabled, @Nullable Integer monthsOutMin,
		@Nullable Integer diplomaMaxRank, int hasSite, boolean remote, List<SiteDocument> sites,
		List<Position> positions, Collection<String> serves, Collection<String> academies,
		Collection<String> departements, @Nullable String structureId, @Nullable String network,
		@Nullable LocalDate verifiedOn, @Nullable LocalDate recheckOn, Instant updatedAt, int form, Solution solution) {

	/** Grows whenever documents hold something else of the same solution. */
	public static final int FORM = 3;

	/**
	 * A site, searched as one thing.
	 *
	 * @param position WGS84
	 * @param commune INSEE code
	 * @param departement its code
	 * @param zone land one does not leave by sea
	 */
	public record SiteDocument(Position position, String commune, String departement, String zone) {

		static SiteDocument of(Site site, Gazetteer gazetteer) {
			Departement departement = Territories.departement(site, gazetteer);
			return new SiteDocument(site.position(), site.communeCode(), departement.code(), departement.zone());
		}

	}

	/** The document of a state; the gazetteer must be loaded. */
	public static SolutionDocument of(StoredSolution stored, Gazetteer gazetteer) {
		Solution solution = stored.solution();
		Audience audience = solution.audience();
		Diploma diploma = audience.diplomaMax();
		List<String> words = SolutionWords.all(solution);
		Territories territories = Territories.of(solution, gazetteer);
		return new SolutionDocument(solution.id(), stored.revision(), solution.kind(), solution.field(),
				solution.life().state(), solution.origin().demonstration(), solution.innovative(), solution.title(),
				SolutionWords.subject(solution), SolutionWords.ofKind(solution), SolutionWords.about(solution), words,
				words, solution.training().sectors(), solution.joining().by(), solution.course().status(),
				solution.entry().mode(), solution.entry().places(), solution.entry().placesUntil(),
				solution.pay().paid(), solution.living().boarding(), solution.living().wheelchair(), audience.ageMin(),
				audience.ageMax(), audience.ageMaxDisabled(), audience.monthsOutMin(),
				(diploma != null) ? diploma.ordinal() : null, solution.sites().isEmpty() ? 0 : 1, solution.remote(),
				solution.sites().stream().map((site) -> SiteDocument.of(site, gazetteer)).toList(),
				solution.sites().stream().map(Site::position).toList(), territories.serves(), territories.academies(),
				territories.departements(), solution.provider().structureId(), solution.provider().network(),
				solution.verification().on(), solution.verification().recheckOn().orElse(null), stored.updatedAt(),
				FORM, solution);
	}

}
