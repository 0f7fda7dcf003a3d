package fr.raccroche.solution;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import fr.raccroche.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * One second-chance solution, whole. Null means "not known", except where open is said.
 *
 * @param id stable name
 * @param kind its kind, which gave the defaults
 * @param field field of action
 * @param title up to 120 characters
 * @param summary one plain sentence said to the young person, up to 200 characters
 * @param description paragraphs of plain text
 * @param training what it trains for
 * @param provider who offers it
 * @param sites where; none when it is remote or comes to people
 * @param remote whether it can be followed without coming
 * @param area what it serves beside its sites
 * @param audience for whom
 * @param entry when one enters
 * @param course how long, how much, as what
 * @param pay money received
 * @param living cost, boarding, meals, access
 * @param innovative marked as innovative by its publisher
 * @param joining who asks, and how
 * @param contact whom to call
 * @param verification when and by which body it was checked
 * @param origin where this record comes from
 * @param life state and what replaces it
 */
public record Solution(SolutionId id, Kind kind, Field field, String title, String summary, List<String> description,
		Training training, Provider provider, List<Site> sites, boolean remote, ServedArea area, Audience audience,
		Entry entry, Course course, Pay pay, Living living, boolean innovative, Joining joining, Contact contact,
		Verification verification, Origin origin, Life life) {

	/**
	 * What it trains for.
	 *
	 * @param sectors ROME domains, none when it does not train for a trade
	 * @param preparedDiploma diploma or title, in words
	 */
	public record Training(Set<Sector> sectors, @Nullable String preparedDiploma) {
	}

	/**
	 * Who offers it.
	 *
	 * @param structureId UAI or other id of a known structure
	 * @param name shown name
	 * @param network FOQUALE network, in words
	 */
	public record Provider(@Nullable String structureId, String name, @Nullable String network) {
	}

	/**
	 * A place where it happens.
	 *
	 * @param communeCode INSEE code
	 * @param communeName shown name
	 * @param address number and street
	 * @param position WGS84
	 * @param approximate whether the position is only the commune's
	 */
	public record Site(String communeCode, String communeName, @Nullable String address, Position position,
			boolean approximate) {
	}

	/**
	 * A territory served beside the sites.
	 *
	 * @param communes INSEE codes
	 * @param departements codes
	 * @param academies slugs
	 * @param wholeCountry everywhere, overseas included
	 */
	public record ServedArea(Set<String> communes, Set<String> departements, Set<String> academies,
			boolean wholeCountry) {

		public boolean isEmpty() {
			return this.communes.isEmpty() && this.departements.isEmpty() && this.academies.isEmpty()
					&& !this.wholeCountry;
		}

	}

	/**
	 * For whom. A null bound is open.
	 *
	 * @param ageMin years, included
	 * @param ageMax years, included
	 * @param ageMaxDisabled years, included, when it is higher for disabled people
	 * @param monthsOutMin months out of school, at least
	 * @param diplomaMax highest diploma that may be held
	 * @param conditions short sentences
	 * @param documents what to bring
	 */
	public record Audience(@Nullable Integer ageMin, @Nullable Integer ageMax, @Nullable Integer ageMaxDisabled,
			@Nullable Integer monthsOutMin, @Nullable Diploma diplomaMax, List<String> conditions,
			List<String> documents) {
	}

	/**
	 * When one enters.
	 *
	 * @param mode all year, at dates, at the rentrée
	 * @param sessions dated entries
	 * @param places places left now
	 */
	public record Entry(@Nullable EntryMode mode, List<Session> sessions, @Nullable Integer places) {
	}

	/**
	 * One dated entry.
	 *
	 * @param start first day
	 * @param places places left in it
	 * @param deadline last day to ask
	 */
	public record Session(LocalDate start, @Nullable Integer places, @Nullable LocalDate deadline) {
	}

	/**
	 * How long, how much, as what.
	 *
	 * @param monthsMin months
	 * @param monthsMax months
	 * @param hoursPerWeek hours a week
	 * @param status legal status
	 */
	public record Course(@Nullable BigDecimal monthsMin, @Nullable BigDecimal monthsMax,
			@Nullable BigDecimal hoursPerWeek, @Nullable Status status) {
	}

	/**
	 * Money received. An amount never goes without its date.
	 *
	 * @param paid whether one is paid at all
	 * @param amount how much
	 */
	public record Pay(@Nullable Boolean paid, @Nullable Amount amount) {
	}

	/**
	 * An amount that was right one day.
	 *
	 * @param eurosPerMonth euros a month
	 * @param eurosPerMonthMax upper end of a range
	 * @param on when it was right
	 * @param source where it comes from
	 */
	public record Amount(BigDecimal eurosPerMonth, @Nullable BigDecimal eurosPerMonthMax, LocalDate on,
			@Nullable String source) {
	}

	/**
	 * Daily life.
	 *
	 * @param cost in words
	 * @param boarding whether one can be housed
	 * @param meals whether one can eat there
	 * @param wheelchair whether a wheelchair gets in
	 * @param accessibility in words
	 * @param transport in words
	 */
	public record Living(@Nullable String cost, @Nullable Boolean boarding, @Nullable Boolean meals,
			@Nullable Boolean wheelchair, @Nullable String accessibility, @Nullable String transport) {
	}

	/**
	 * How one joins.
	 *
	 * @param by who can ask; never empty
	 * @param steps in order
	 * @param afterCall what happens after one calls
	 */
	public record Joining(Set<JoinedBy> by, List<String> steps, @Nullable String afterCall) {

		/** Whether a young person can ask alone. */
		public boolean byOneself() {
			return this.by.contains(JoinedBy.SOI_MEME);
		}

	}

	/**
	 * Whom to call. Never a person's name.
	 *
	 * @param phone E.164
	 * @param hours when somebody answers, in words
	 * @param mail address
	 * @param web page
	 * @param role who answers
	 * @param languages ISO 639-1 codes spoken there
	 */
	public record Contact(@Nullable String phone, @Nullable String hours, @Nullable String mail, @Nullable URI web,
			@Nullable String role, List<String> languages) {
	}

	/**
	 * When it was last known to be true.
	 *
	 * @param on day of the check
	 * @param by body that checked
	 * @param everyMonths checked again after so many months, 1 to 12
	 */
	public record Verification(@Nullable LocalDate on, @Nullable String by, int everyMonths) {
	}

	/**
	 * Where this record comes from.
	 *
	 * @param source in words
	 * @param licence SPDX id or words
	 * @param demonstration whether it is invented
	 */
	public record Origin(@Nullable String source, @Nullable String licence, boolean demonstration) {
	}

	/**
	 * Where it is in its life.
	 *
	 * @param state its state
	 * @param replacedBy what replaces it once archived
	 */
	public record Life(State state, List<SolutionId> replacedBy) {
	}

}
