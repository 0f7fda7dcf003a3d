package fr.raccroche.support;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import fr.raccroche.geo.Position;
import fr.raccroche.solution.Amount;
import fr.raccroche.solution.Audience;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Contact;
import fr.raccroche.solution.Course;
import fr.raccroche.solution.Diploma;
import fr.raccroche.solution.Entry;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Field;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Joining;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Life;
import fr.raccroche.solution.Living;
import fr.raccroche.solution.Origin;
import fr.raccroche.solution.Pay;
import fr.raccroche.solution.Provider;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.ServedArea;
import fr.raccroche.solution.Session;
import fr.raccroche.solution.Site;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.State;
import fr.raccroche.solution.Status;
import fr.raccroche.solution.Training;
import fr.raccroche.solution.Verification;

/**
 * The words tests describe solutions with:
 * {@code aSolution("demo-x").kind(Kind.E2C).in("79191").ages(16, 25).published()}. What
 * is not said is open or not known; with no place said it is in Niort.
 */
public final class SolutionBuilder {

	private final String id;

	private Kind kind = Kind.E2C;

	private Field field;

	private String title;

	private String summary = "On t'aide à trouver ta voie.";

	private List<String> description = List.of();

	private final Set<Sector> sectors = EnumSet.noneOf(Sector.class);

	private String diploma;

	private String structureId;

	private String structureName = "Structure de démonstration";

	private String network;

	private final List<Site> sites = new ArrayList<>();

	private boolean remote;

	private final Set<String> communes = new TreeSet<>();

	private final Set<String> departements = new TreeSet<>();

	private final Set<String> academies = new TreeSet<>();

	private boolean wholeCountry;

	private Integer ageMin;

	private Integer ageMax;

	private Integer ageMaxDisabled;

	private Integer monthsOut;

	private Diploma diplomaMax;

	private List<String> conditions = List.of();

	private EntryMode entry;

	private final List<Session> sessions = new ArrayList<>();

	private Integer places;

	private Status status;

	private Boolean paid;

	private Amount amount;

	private Boolean boarding;

	private Boolean wheelchair;

	private boolean innovative;

	private Set<JoinedBy> joinedBy;

	private String phone = "+33549000000";

	private String mail;

	private URI web;

	private LocalDate verifiedOn;

	private boolean demonstration = true;

	private State state = State.PUBLISHED;

	private List<SolutionId> replacedBy = List.of();

	private SolutionBuilder(String id) {
		this.id = id;
		this.title = "Solution " + id;
	}

	public static SolutionBuilder aSolution(String id) {
		return new SolutionBuilder(id);
	}

	/** The kind, whose usual field and ways to join are taken unless said otherwise. */
	public SolutionBuilder kind(Kind newKind) {
		this.kind = newKind;
		return this;
	}

	public SolutionBuilder kind(String code) {
		return kind(Coded.find(Kind.class, code).orElseThrow());
	}

	public SolutionBuilder field(Field newField) {
		this.field = newField;
		return this;
	}

	public SolutionBuilder titled(String newTitle) {
		this.title = newTitle;
		return this;
	}

	public SolutionBuilder saying(String newSummary, String... paragraphs) {
		this.summary = newSummary;
		this.description = List.of(paragraphs);
		return this;
	}

	public SolutionBuilder trainingFor(Sector... trades) {
		this.sectors.addAll(List.of(trades));
		return this;
	}

	public SolutionBuilder preparing(String newDiploma) {
		this.diploma = newDiploma;
		return this;
	}

	public SolutionBuilder by(String id, String name) {
		this.structureId = id;
		this.structureName = name;
		return this;
	}

	public SolutionBuilder ofNetwork(String newNetwork) {
		this.network = newNetwork;
		return this;
	}

	/** One more site, at that commune's point. */
	public SolutionBuilder in(String commune) {
		return at(KnownCommunes.name(commune), commune, KnownCommunes.position(commune));
	}

	/** One more site, at a point of its own. */
	public SolutionBuilder at(String communeName, String commune, Position position) {
		this.sites.add(new Site(commune, communeName, null, position, false));
		return this;
	}

	public SolutionBuilder remote() {
		this.remote = true;
		return this;
	}

	public SolutionBuilder servingCommunes(String... codes) {
		this.communes.addAll(List.of(codes));
		return this;
	}

	public SolutionBuilder servingDepartements(String... codes) {
		this.departements.addAll(List.of(codes));
		return this;
	}

	public SolutionBuilder servingAcademies(String... slugs) {
		this.academies.addAll(List.of(slugs));
		return this;
	}

	public SolutionBuilder servingFrance() {
		this.wholeCountry = true;
		return this;
	}

	/** Years, both included; null is open. */
	public SolutionBuilder ages(Integer min, Integer max) {
		this.ageMin = min;
		this.ageMax = max;
		return this;
	}

	public SolutionBuilder ageMaxDisabled(Integer max) {
		this.ageMaxDisabled = max;
		return this;
	}

	public SolutionBuilder monthsOut(Integer min) {
		this.monthsOut = min;
		return this;
	}

	public SolutionBuilder diplomaMax(Diploma highest) {
		this.diplomaMax = highest;
		return this;
	}

	public SolutionBuilder conditions(String... sentences) {
		this.conditions = List.of(sentences);
		return this;
	}

	public SolutionBuilder entry(EntryMode mode) {
		this.entry = mode;
		return this;
	}

	public SolutionBuilder session(String start, Integer newPlaces) {
		this.sessions.add(new Session(LocalDate.parse(start), newPlaces, null));
		return this;
	}

	public SolutionBuilder places(Integer newPlaces) {
		this.places = newPlaces;
		return this;
	}

	public SolutionBuilder status(Status newStatus) {
		this.status = newStatus;
		return this;
	}

	public SolutionBuilder paid(Boolean newPaid) {
		this.paid = newPaid;
		return this;
	}

	public SolutionBuilder amount(String euros, String on) {
		this.amount = new Amount(new BigDecimal(euros), null, LocalDate.parse(on), null);
		return this;
	}

	public SolutionBuilder boarding(Boolean newBoarding) {
		this.boarding = newBoarding;
		return this;
	}

	public SolutionBuilder wheelchair(Boolean newWheelchair) {
		this.wheelchair = newWheelchair;
		return this;
	}

	public SolutionBuilder innovative() {
		this.innovative = true;
		return this;
	}

	public SolutionBuilder joinedBy(JoinedBy... who) {
		this.joinedBy = Set.of(who);
		return this;
	}

	public SolutionBuilder phone(String e164) {
		this.phone = e164;
		return this;
	}

	public SolutionBuilder mail(String newMail) {
		this.mail = newMail;
		return this;
	}

	public SolutionBuilder web(String page) {
		this.web = URI.create(page);
		return this;
	}

	public SolutionBuilder verifiedOn(String day) {
		this.verifiedOn = LocalDate.parse(day);
		return this;
	}

	/** Not invented: visible where the demonstration catalogue is not. */
	public SolutionBuilder real() {
		this.demonstration = false;
		return this;
	}

	public Solution draft() {
		this.state = State.DRAFT;
		return published();
	}

	public Solution suspended() {
		this.state = State.SUSPENDED;
		return published();
	}

	public Solution archived(String... replacements) {
		this.state = State.ARCHIVED;
		this.replacedBy = List.of(replacements).stream().map(SolutionId::new).toList();
		return published();
	}

	/** The solution, published unless {@link #draft()} and the like were asked. */
	public Solution published() {
		ServedArea area = new ServedArea(this.communes, this.departements, this.academies, this.wholeCountry);
		if (this.sites.isEmpty() && !this.remote && area.isEmpty()) {
			in("79191");
		}
		return new Solution(new SolutionId(this.id), this.kind,
				(this.field != null) ? this.field : this.kind.guide().field(), this.title, this.summary,
				this.description, new Training(this.sectors, this.diploma),
				new Provider(this.structureId, this.structureName, this.network), this.sites, this.remote, area,
				new Audience(this.ageMin, this.ageMax, this.ageMaxDisabled, this.monthsOut, this.diplomaMax,
						this.conditions, List.of()),
				new Entry(this.entry, this.sessions, this.places), new Course(null, null, null, this.status),
				new Pay(this.paid, this.amount), new Living(null, this.boarding, null, this.wheelchair, null, null),
				this.innovative, joining(), new Contact(this.phone, null, this.mail, this.web, null, List.of()),
				new Verification(this.verifiedOn, null, Verification.USUAL_MONTHS),
				new Origin("essai", null, this.demonstration), new Life(this.state, this.replacedBy));
	}

	private Joining joining() {
		return new Joining((this.joinedBy != null) ? this.joinedBy : this.kind.guide().joinedBy(),
				this.kind.guide().steps(), null);
	}

}
