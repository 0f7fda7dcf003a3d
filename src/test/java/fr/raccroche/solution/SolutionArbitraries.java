package fr.raccroche.solution;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import fr.raccroche.geo.Position;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Any solution that can be, from its parts.
 */
final class SolutionArbitraries {

	private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

	private SolutionArbitraries() {
	}

	static Arbitrary<Solution> solutions() {
		Arbitrary<Solution> base = Combinators
			.combine(ids(), Arbitraries.of(Kind.class), Arbitraries.of(Field.class), text(120), text(200),
					text(300).list().ofMaxSize(4), trainings(), providers())
			.as((id, kind, field, title, summary, description, training, provider) -> new Solution(id, kind, field,
					title, summary, description, training, provider, List.of(), true, ServedArea.NONE,
					new Audience(null, null, null, null, null, List.of(), List.of()), new Entry(null, List.of(), null),
					new Course(null, null, null, null), new Pay(null, null),
					new Living(null, null, null, null, null, null), false,
					new Joining(Set.of((kind == Kind.PJJ) ? JoinedBy.JUGE : JoinedBy.SOI_MEME), List.of(), null),
					new Contact(null, null, null, null, null, List.of()), new Verification(null, null, 6),
					new Origin(null, null, false), new Life(State.DRAFT, List.of())));
		Arbitrary<Parts> parts = Combinators
			.combine(sites().list().ofMaxSize(3), areas(), audiences(), entries(), courses(), pays(), livings(),
					contacts())
			.as(Parts::new);
		Arbitrary<Rest> rest = Combinators
			.combine(text(100).list().ofMaxSize(4), text(200).injectNull(0.3), verifications(), origins(), lives(),
					Arbitraries.of(true, false))
			.as(Rest::new);
		return Combinators.combine(base, parts, rest).as(SolutionArbitraries::whole);
	}

	private record Parts(List<Site> sites, ServedArea area, Audience audience, Entry entry, Course course, Pay pay,
			Living living, Contact contact) {
	}

	private record Rest(List<String> steps, String afterCall, Verification verification, Origin origin, Life life,
			boolean innovative) {
	}

	private static Solution whole(Solution base, Parts parts, Rest rest) {
		boolean remote = (parts.sites().isEmpty() && parts.area().isEmpty()) || rest.innovative();
		return new Solution(base.id(), base.kind(), base.field(), base.title(), base.summary(), base.description(),
				base.training(), base.provider(), parts.sites(), remote, parts.area(), parts.audience(), parts.entry(),
				parts.course(), parts.pay(), parts.living(), rest.innovative(),
				new Joining(base.joining().by(), rest.steps(), rest.afterCall()), parts.contact(), rest.verification(),
				rest.origin(), rest.life());
	}

	static Arbitrary<SolutionId> ids() {
		return Arbitraries.strings()
			.withCharRange('a', 'z')
			.withChars("0123456789-")
			.ofMinLength(3)
			.ofMaxLength(64)
			.filter((id) -> !id.startsWith("-") && !id.endsWith("-") && !id.matches("\\d{7}[a-z]"))
			.map(SolutionId::new);
	}

	static Arbitrary<String> text(int max) {
		return Arbitraries.strings()
			.withCharRange(' ', '~')
			.withChars("éèêàçœÉ’«»\u00a0")
			.withCharRange('\u0621', '\u064a')
			.ofMinLength(1)
			.ofMaxLength(max)
			.map(String::strip)
			.filter((text) -> !text.isBlank());
	}

	private static Arbitrary<Training> trainings() {
		return Combinators.combine(Arbitraries.of(Sector.class).set().ofMaxSize(4), text(200).injectNull(0.5))
			.as(Training::new);
	}

	private static Arbitrary<Provider> providers() {
		return Combinators
			.combine(Arbitraries.of("0790031E", "ml-niort", "e2c").injectNull(0.3), text(200),
					text(200).injectNull(0.5))
			.as(Provider::new);
	}

	private static Arbitrary<Site> sites() {
		return Combinators
			.combine(communes(), text(100), text(200).injectNull(0.5), Arbitraries.doubles().between(-90, 90),
					Arbitraries.doubles().between(-180, 180), Arbitraries.of(true, false))
			.as((code, name, address, lat, lon, approximate) -> new Site(code, name, address, new Position(lat, lon),
					approximate));
	}

	private static Arbitrary<String> communes() {
		return Arbitraries.of("79191", "2A004", "2B033", "97411", "75118", "01001");
	}

	private static Arbitrary<ServedArea> areas() {
		return Combinators
			.combine(communes().set().ofMaxSize(3), Arbitraries.of("79", "2A", "974", "01").set().ofMaxSize(3),
					Arbitraries.of("poitiers", "aix-marseille", "la-reunion").set().ofMaxSize(2),
					Arbitraries.of(true, false))
			.as(ServedArea::new);
	}

	private static Arbitrary<Audience> audiences() {
		Arbitrary<List<Integer>> ages = Arbitraries.integers()
			.between(3, 99)
			.list()
			.ofSize(3)
			.map((list) -> list.stream().sorted().toList());
		return Combinators
			.combine(ages, Arbitraries.integers().between(0, 7), Arbitraries.integers().between(0, 240).injectNull(0.5),
					Arbitraries.of(Diploma.class).injectNull(0.5), text(100).list().ofMaxSize(3),
					text(100).list().ofMaxSize(3))
			.as((age, open, out, diploma, conditions, documents) -> new Audience((open % 2 == 0) ? age.get(0) : null,
					(open < 6) ? age.get(1) : null, (open < 3) ? age.get(2) : null, out, diploma, conditions,
					documents));
	}

	private static Arbitrary<LocalDate> days() {
		return Arbitraries.integers().between(0, 30_000).map((days) -> FIRST.plusDays(days));
	}

	private static Arbitrary<Entry> entries() {
		Arbitrary<Session> sessions = Combinators
			.combine(days(), Arbitraries.integers().between(0, 10_000).injectNull(0.3),
					Arbitraries.integers().between(0, 90).injectNull(0.5))
			.as((start, places, before) -> new Session(start.plusDays(90), places,
					(before != null) ? start.plusDays(90 - before) : null));
		return Combinators
			.combine(Arbitraries.of(EntryMode.class).injectNull(0.3),
					sessions.list().ofMaxSize(4).uniqueElements(Session::start),
					Arbitraries.integers().between(0, 10_000).injectNull(0.5))
			.as(Entry::new);
	}

	private static Arbitrary<BigDecimal> decimals(int max) {
		return Arbitraries.bigDecimals().between(new BigDecimal("0.01"), BigDecimal.valueOf(max)).ofScale(2);
	}

	private static Arbitrary<Course> courses() {
		return Combinators
			.combine(decimals(60).injectNull(0.4), decimals(60).injectNull(0.4), decimals(168).injectNull(0.4),
					Arbitraries.of(Status.class).injectNull(0.4))
			.as((from, more, hours, status) -> new Course(from, (more != null && from != null) ? from.add(more) : more,
					hours, status));
	}

	private static Arbitrary<Pay> pays() {
		Arbitrary<Amount> amounts = Combinators
			.combine(decimals(5000), decimals(5000).injectNull(0.5), days(), text(100).injectNull(0.5))
			.as((euros, more, on, source) -> new Amount(euros, (more != null) ? euros.add(more) : null, on, source));
		return Combinators.combine(yesNo(), amounts.injectNull(0.5))
			.as((paid, amount) -> new Pay((amount != null) ? null : paid, amount));
	}

	private static Arbitrary<Boolean> yesNo() {
		return Arbitraries.of(true, false).injectNull(0.3);
	}

	private static Arbitrary<Living> livings() {
		Arbitrary<String> words = text(200).injectNull(0.5);
		return Combinators.combine(words, yesNo(), yesNo(), yesNo(), words, words).as(Living::new);
	}

	private static Arbitrary<Contact> contacts() {
		return Combinators
			.combine(Arbitraries.of("+33536490012", "+262262000000").injectNull(0.3), text(100).injectNull(0.5),
					Arbitraries.of("accueil@e2c-niort.example").injectNull(0.5),
					Arbitraries.of("https://e2c-niort.example/", "http://a.example/x?y=%C3%A9#z")
						.map(URI::create)
						.injectNull(0.5),
					text(100).injectNull(0.5), Arbitraries.of("fr", "ar", "uk").list().ofMaxSize(3))
			.as(Contact::new);
	}

	private static Arbitrary<Verification> verifications() {
		return Combinators
			.combine(days().injectNull(0.3), text(100).injectNull(0.5), Arbitraries.integers().between(1, 12))
			.as((on, by, months) -> new Verification(on, (on != null) ? by : null, months));
	}

	private static Arbitrary<Origin> origins() {
		return Combinators.combine(text(100).injectNull(0.5), text(100).injectNull(0.5), Arbitraries.of(true, false))
			.as(Origin::new);
	}

	private static Arbitrary<Life> lives() {
		return Combinators
			.combine(Arbitraries.of(EnumSet.allOf(State.class)),
					Arbitraries.of("remplacante-1", "remplacante-2").map(SolutionId::new).list().ofMaxSize(2))
			.as((state, replacedBy) -> new Life(state, (state == State.ARCHIVED) ? replacedBy : List.of()));
	}

}
