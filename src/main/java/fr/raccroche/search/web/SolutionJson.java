package fr.raccroche.search.web;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.raccroche.search.Summary;
import fr.raccroche.site.Speech;
import fr.raccroche.solution.Amount;
import fr.raccroche.solution.Contact;
import fr.raccroche.solution.Diploma;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.Session;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.Verification;
import org.jspecify.annotations.Nullable;

/**
 * {@code /solutions/{id}.json}: all that is known, under the names of the
 * {@code solutions} file where it has them. Null is "not known", but for bounds, where it
 * is open.
 *
 * @param item what a list shows of it
 */
record SolutionJson(@JsonUnwrapped ItemJson item, List<String> description, Set<Sector> secteurs,
		@Nullable String diplomePrepare, @Nullable String reseau, List<SiteJson> lieux, TerritoryJson territoire,
		@Nullable Integer sortieMinMois, @Nullable Diploma diplomeMax, List<String> conditions, List<String> documents,
		List<SessionJson> sessions, @Nullable BigDecimal dureeMinMois, @Nullable BigDecimal dureeMaxMois,
		@Nullable BigDecimal heuresSemaine, @Nullable AmountJson montant, @Nullable String cout,
		@Nullable Boolean repas, @Nullable String accessibilite, @Nullable String transport, boolean innovant,
		List<String> etapes, @Nullable String apresAppel, ContactJson contact, CheckJson verification,
		@Nullable String source, @Nullable String licence) {

	static SolutionJson of(Summary summary, Speech speech) {
		Solution it = summary.solution();
		return new SolutionJson(ItemJson.of(summary, speech), it.description(), it.training().sectors(),
				it.training().preparedDiploma(), it.provider().network(),
				it.sites().stream().map(SiteJson::of).toList(), TerritoryJson.of(it), it.audience().monthsOutMin(),
				it.audience().diplomaMax(), it.audience().conditions(), it.audience().documents(),
				it.entry().sessions().stream().map(SessionJson::of).toList(), it.course().monthsMin(),
				it.course().monthsMax(), it.course().hoursPerWeek(), AmountJson.of(it.pay().amount()),
				it.living().cost(), it.living().meals(), it.living().accessibility(), it.living().transport(),
				it.innovative(), it.joining().steps(), it.joining().afterCall(), ContactJson.of(it.contact()),
				CheckJson.of(it.verification()), it.origin().source(), it.origin().licence());
	}

	/**
	 * A site.
	 *
	 * @param approximatif whether the position is only the commune's
	 */
	record SiteJson(ItemJson.CommuneJson commune, @Nullable String adresse, double lat, double lon,
			boolean approximatif) {

		static SiteJson of(Site site) {
			return new SiteJson(new ItemJson.CommuneJson(site.communeCode(), site.communeName()), site.address(),
					site.position().lat(), site.position().lon(), site.approximate());
		}

	}

	/**
	 * What it serves beside its sites.
	 *
	 * @param communes INSEE codes
	 * @param departements codes
	 * @param academies slugs
	 * @param france everywhere
	 */
	record TerritoryJson(Set<String> communes, Set<String> departements, Set<String> academies, boolean france) {

		static TerritoryJson of(Solution solution) {
			return new TerritoryJson(solution.area().communes(), solution.area().departements(),
					solution.area().academies(), solution.area().wholeCountry());
		}

	}

	/**
	 * A dated entry.
	 *
	 * @param limite last day to ask
	 */
	record SessionJson(LocalDate debut, @Nullable Integer places, @Nullable LocalDate limite) {

		static SessionJson of(Session session) {
			return new SessionJson(session.start(), session.places(), session.deadline());
		}

	}

	/**
	 * An amount that was right one day.
	 *
	 * @param eurosParMois euros a month
	 * @param eurosParMoisMax upper end of a range
	 */
	record AmountJson(BigDecimal eurosParMois, @Nullable BigDecimal eurosParMoisMax, LocalDate le,
			@Nullable String source) {

		static @Nullable AmountJson of(@Nullable Amount amount) {
			return (amount != null)
					? new AmountJson(amount.eurosPerMonth(), amount.eurosPerMonthMax(), amount.on(), amount.source())
					: null;
		}

	}

	/**
	 * Whom to call.
	 *
	 * @param langues ISO 639-1
	 */
	record ContactJson(@Nullable String telephone, @Nullable String horaires, @Nullable String courriel,
			@Nullable URI siteWeb, @Nullable String role, List<String> langues) {

		static ContactJson of(Contact contact) {
			return new ContactJson(contact.phone(), contact.hours(), contact.mail(), contact.web(), contact.role(),
					contact.languages());
		}

	}

	/**
	 * When it was last known to be true.
	 *
	 * @param tousLesMois checked again after so many months
	 * @param aRefaireLe day by which it is to be checked again
	 */
	record CheckJson(@Nullable LocalDate le, @Nullable String par, int tousLesMois, @Nullable LocalDate aRefaireLe) {

		static CheckJson of(Verification verification) {
			return new CheckJson(verification.on(), verification.by(), verification.everyMonths(),
					verification.recheckOn().orElse(null));
		}

	}

}
