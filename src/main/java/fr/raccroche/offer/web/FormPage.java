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
import fr.raccroche.solution.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The form of an offer.
 *
 * @param page what surrounds it
 * @param writing what it is filled with
 * @param kept the proposal it shows; null when nothing was kept yet
 * @param rights what its reader may do with it
 * @param said what the last button has to say
 * @param asked what was typed or ticked beside the offer itself
 * @param beside what is told beside the fields
 */
public record FormPage(StaffPage page, Writing writing, @Nullable Proposal kept, Rights rights, Said said,
		Map<String, String> asked, Beside beside) {

	/** Of what waits for a button. */
	public static final String HELD = "Pas encore enregistré : gardé dans ce navigateur, pressez un bouton.";

	/** Box of who says that all of it is true. */
	static final String TRUE_TODAY = "verifie";

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
	 * @param others what a field held otherwise, by column
	 * @param changes what differs from what the public sees
	 * @param author who sent it; null when it is the reader
	 * @param warning what became of who wrote or planned it; null for nothing
	 * @param unkept whether the server does not keep what is shown, until a button says
	 * so
	 */
	public record Said(@Nullable String done, @Nullable String alert, Map<String, List<String>> faults,
			Map<String, Other> others, List<Change> changes, @Nullable String author, @Nullable String warning,
			boolean unkept) {

		/** Nothing. */
		static final Said NOTHING = done(null);

		static Said done(@Nullable String sentence) {
			return new Said(sentence, null, Map.of(), Map.of(), List.of(), null, null, false);
		}

		static Said wrong(String sentence, Map<String, List<String>> faults, boolean unkept) {
			return new Said(null, sentence, faults, Map.of(), List.of(), null, null, unkept);
		}

		/** The reader has to choose. */
		static Said either(@Nullable String sentence, Map<String, Other> others, boolean unkept) {
			return new Said(null, sentence, Map.of(), others, List.of(), null, null, unkept);
		}

		Said about(List<Change> changed, @Nullable String sender, @Nullable String warned) {
			return new Said(this.done, this.alert, this.faults, this.others, changed, sender, warned, this.unkept);
		}

	}

	/**
	 * Another text of a field, that its reader may take.
	 *
	 * @param text as it is sent; may be empty
	 * @param words the same, as people read it
	 * @param before whether the reader had it before them, and the field holds what
	 * somebody else wrote since
	 */
	public record Other(String text, String words, boolean before) {
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

	/** What the field held otherwise; null for nothing. */
	public @Nullable Other other(String column) {
		return this.said.others().get(column);
	}

	/**
	 * What is said while somebody types where typing alone keeps nothing; null where it
	 * does.
	 */
	public @Nullable String held() {
		return (this.said.unkept() || scheduled() != null) ? HELD : null;
	}

	/** Whether a section is shown open. */
	public boolean open(FormLayout.Section section) {
		return section.fields()
			.stream()
			.anyMatch((field) -> !faults(field.column()).isEmpty() || other(field.column()) != null);
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
		return field.words()
			.stream()
			.map((code) -> new Option(code.code(), code.staffLabel(), chosen.contains(code.code())))
			.toList();
	}

	/** Its dated entries, and rows for more. */
	public List<SessionRow> sessions() {
		Stream<SessionRow> known = FieldValues.sessions(this.writing.cells().getOrDefault("sessions", "")).stream();
		return Stream.concat(known, Stream.generate(() -> new SessionRow("", "", "")).limit(SPARE_ROWS)).toList();
	}

	public String kindLabel() {
		return Coded.find(Kind.class, this.writing.cells().getOrDefault("genre", "")).map(Kind::label).orElse("Offre");
	}

	/** Whether its author gives it up with a button, once it is kept. */
	public boolean discardable() {
		return !this.rights.decides();
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

	/**
	 * Whether somebody says that all of it is true: never in advance of what was written
	 * before.
	 */
	public boolean trueToday() {
		return !this.asked.getOrDefault(TRUE_TODAY, "").isEmpty();
	}

	/** Whether it shows all that a button has just sent. */
	public boolean answer() {
		return this.kept != null && this.asked.containsKey(TRUE_TODAY);
	}

	/** The day it is to be published on, as a field wants it. */
	public String later() {
		Proposal.Due due = (this.kept != null) ? this.kept.due() : null;
		return this.asked.getOrDefault("publier_le", (due != null) ? due.on().toString() : "");
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
