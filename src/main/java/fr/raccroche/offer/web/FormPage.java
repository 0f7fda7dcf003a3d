package fr.raccroche.offer.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.raccroche.account.StaffPage;
import fr.raccroche.columns.Columns;
import fr.raccroche.offer.Proposal;
import fr.raccroche.offer.Stage;
import fr.raccroche.offer.Writing;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Diploma;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Field;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.Status;
import org.jspecify.annotations.Nullable;

/**
 * The form of an offer.
 *
 * @param page what surrounds it
 * @param writing what it is filled with
 * @param kept the proposal it shows; null when nothing was kept yet
 * @param rights what its reader may do with it
 * @param said what the last button has to say
 * @param beside what is told beside the fields
 */
public record FormPage(StaffPage page, Writing writing, @Nullable Proposal kept, Rights rights, Said said,
		Beside beside) {

	private static final int SPARE_ROWS = 2;

	/**
	 * What its reader may do.
	 *
	 * @param publishes whether they decide what the public sees of it
	 * @param decides whether somebody else sent it to them
	 * @param networks names of networks it may be given to
	 */
	public record Rights(boolean publishes, boolean decides, List<String> networks) {
	}

	/**
	 * What is told beside the fields.
	 *
	 * @param done what has just been done; null for nothing
	 * @param alert why the last button did nothing; null when it did
	 * @param faults sentences by column
	 * @param theirs what somebody else wrote meanwhile, by column
	 * @param changes what differs from what the public sees
	 * @param author who sent it; null when it is the reader
	 * @param warning what became of who wrote or planned it; null for nothing
	 */
	public record Said(@Nullable String done, @Nullable String alert, Map<String, List<String>> faults,
			Map<String, String> theirs, List<Change> changes, @Nullable String author, @Nullable String warning) {

		/** Nothing. */
		static final Said NOTHING = new Said(null, null, Map.of(), Map.of(), List.of(), null, null);

		static Said done(@Nullable String sentence) {
			return new Said(sentence, null, Map.of(), Map.of(), List.of(), null, null);
		}

		static Said wrong(String sentence, Map<String, List<String>> faults) {
			return new Said(null, sentence, faults, Map.of(), List.of(), null, null);
		}

	}

	/**
	 * What is told beside the fields.
	 *
	 * @param advice sentences by column
	 * @param communes that a name may mean, as sent, by what people read
	 * @param centre middle of the commune; empty when it is not known
	 */
	public record Beside(Map<String, List<String>> advice, Map<String, String> communes, String centre) {
	}

	/**
	 * A field that differs from what the public sees.
	 *
	 * @param column which
	 * @param label what people read
	 * @param before empty when there was nothing
	 * @param after empty when there is nothing
	 */
	public record Change(String column, String label, String before, String after) {
	}

	/**
	 * One of several.
	 *
	 * @param code as sent
	 * @param label what people read
	 * @param chosen whether it is chosen
	 */
	public record Option(String code, String label, boolean chosen) {
	}

	/**
	 * A dated entry.
	 *
	 * @param day as a date field wants it
	 * @param places as typed
	 * @param deadline as a date field wants it
	 */
	public record SessionRow(String day, String places, String deadline) {
	}

	public List<FormLayout.Section> sections() {
		return FormLayout.sections();
	}

	public String action() {
		return OfferFormController.PROPOSALS + "/" + this.writing.id();
	}

	public String value(FormLayout.Field field) {
		String cell = this.writing.cells().getOrDefault(field.column(), "");
		return field.lines() ? cell.replace(Columns.BETWEEN, "\n") : cell;
	}

	/** What is wrong with it, in sentences. */
	public List<String> faults(String column) {
		return this.said.faults().getOrDefault(column, List.of());
	}

	/** What would make it easier to read. */
	public List<String> advice(String column) {
		return this.beside.advice().getOrDefault(column, List.of());
	}

	/** What a field may be instead, as it is sent, by what people read. */
	public Map<String, String> choices(String column) {
		return column.equals("commune") ? this.beside.communes() : Map.of();
	}

	/** What somebody else wrote there meanwhile; null for nothing. */
	public @Nullable String theirs(String column) {
		return this.said.theirs().get(column);
	}

	/** Whether a section is shown open. */
	public boolean open(FormLayout.Section section) {
		return section.fields()
			.stream()
			.anyMatch((field) -> !faults(field.column()).isEmpty() || theirs(field.column()) != null);
	}

	/** How many of its fields are filled, in words. */
	public String filled(FormLayout.Section section) {
		long filled = section.fields()
			.stream()
			.filter((field) -> !this.writing.cells().getOrDefault(field.column(), "").isEmpty())
			.count();
		return filled + " sur " + section.fields().size();
	}

	public List<Option> options(FormLayout.Field field) {
		List<String> chosen = Arrays.asList(this.writing.cells().getOrDefault(field.column(), "").split(" \\| "));
		return Stream.of(codes(field.type()))
			.map((code) -> new Option(code.code(), code.label(), chosen.contains(code.code())))
			.toList();
	}

	private static Coded[] codes(String type) {
		return switch (type) {
			case "sectors" -> Sector.values();
			case "fields" -> Field.values();
			case "diplomas" -> Diploma.values();
			case "entries" -> EntryMode.values();
			case "statuses" -> Status.values();
			case "joiners" -> JoinedBy.values();
			default -> throw new IllegalArgumentException("no list of " + type);
		};
	}

	/** Its dated entries, and rows for more. */
	public List<SessionRow> sessions() {
		String cell = this.writing.cells().getOrDefault("sessions", "");
		Stream<SessionRow> known = cell.isEmpty() ? Stream.of()
				: Arrays.stream(cell.split(" \\| ")).map(FormPage::session);
		return Stream.concat(known, Stream.generate(() -> new SessionRow("", "", "")).limit(SPARE_ROWS)).toList();
	}

	private static SessionRow session(String text) {
		String[] parts = text.split(" : ", 2);
		String more = (parts.length > 1) ? parts[1] : "";
		String places = more.replaceAll("^(?:([^ ,]+) places?)?.*$", "$1");
		String deadline = more.contains("avant le ") ? more.replaceAll("^.*avant le ", "") : "";
		return new SessionRow(parts[0], places, deadline);
	}

	public String kindLabel() {
		return Coded.find(Kind.class, this.writing.cells().getOrDefault("genre", "")).map(Kind::label).orElse("Offre");
	}

	/** Whether its author gives it up with a button. */
	public boolean discardable() {
		return this.kept != null && !this.rights.decides();
	}

	/** Whether it waits for somebody else. */
	public boolean waiting() {
		return this.kept != null && this.kept.stage() == Stage.SUBMITTED && !this.rights.decides();
	}

	/** "le 4 janvier 2027" when it publishes itself; null when it does not. */
	public @Nullable String scheduled() {
		Proposal.Due due = (this.kept != null) ? this.kept.due() : null;
		return (due != null) ? "le " + Words.day(due.on()) : null;
	}

	/** Why it came back; null when it did not. */
	public @Nullable String word() {
		return (this.kept != null && this.kept.stage() == Stage.RETURNED) ? this.kept.word() : null;
	}

	/** Each fault with the field it is about. */
	public List<Map.Entry<String, String>> allFaults() {
		return this.said.faults()
			.entrySet()
			.stream()
			.flatMap((fault) -> fault.getValue()
				.stream()
				.map((sentence) -> Map.entry(fault.getKey(), FormLayout.label(fault.getKey()) + " : " + sentence)))
			.toList();
	}

	/**
	 * Where a fault about that column is mended: the first field when it has none of its
	 * own.
	 */
	public static String anchor(String column) {
		return Stream.of(column)
			.filter(FormLayout::asks)
			.findFirst()
			.orElseGet(() -> FormLayout.sections().getFirst().fields().getFirst().column());
	}

	/** Several kinds of the same need. */
	public record KindGroup(String title, List<Kind> kinds) {
	}

	static List<KindGroup> kinds() {
		return Stream
			.of(new String[] { "SCHOOL", "Retourner à l'école" }, new String[] { "TRADE", "Apprendre un métier" },
					new String[] { "AWAY", "Faire autre chose" }, new String[] { "TALK", "Parler à quelqu'un" })
			.map((need) -> new KindGroup(need[1],
					Stream.of(Kind.values()).filter((kind) -> kind.guide().need().name().equals(need[0])).toList()))
			.filter((group) -> !group.kinds().isEmpty())
			.toList();
	}

}
