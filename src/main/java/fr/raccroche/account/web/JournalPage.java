package fr.raccroche.account.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fr.raccroche.account.JournalEntry;
import fr.raccroche.account.StaffPage;
import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * The journal.
 *
 * @param page what surrounds it
 * @param lines the latest first
 * @param names of accounts, by id
 * @param details in words, by what lines have
 * @param faults how many of all lines were changed or taken out
 * @param most lines on a page
 */
public record JournalPage(StaffPage page, List<JournalEntry> lines, Map<String, String> names,
		Map<String, String> details, long faults, int most) {

	static final String ADDRESS = "/espace/journal";

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM uuuu, HH 'h' mm", Locale.FRENCH);

	public String when(JournalEntry line) {
		return WHEN.format(line.at().atZone(Words.PARIS));
	}

	/** "Anne Dupont a donné un rôle à Paul Martin", "Connexion : Anne Dupont". */
	public String sentence(JournalEntry line) {
		String label = line.act().label();
		String who = (line.by() != null) ? line.by() : line.about();
		if (line.act().happens()) {
			return (who != null) ? label + " : " + name(who) : label;
		}
		String by = (line.by() != null) ? name(line.by()) : "La ligne de commande";
		return by + " " + ((line.about() != null) ? towards(label, name(line.about())) : label);
	}

	/** "a mis fin à un rôle d'Anne Dupont". */
	private static String towards(String label, String name) {
		return (label.endsWith(" de") && Words.startsWithVowel(name))
				? label.substring(0, label.length() - 1) + "'" + name : label + " " + name;
	}

	/** What else there is to say, in words; null for nothing. */
	public @Nullable String detail(JournalEntry line) {
		String detail = line.detail();
		return (detail == null) ? null : this.details.getOrDefault(detail, detail);
	}

	private String name(String account) {
		return this.names.getOrDefault(account, "un ancien compte");
	}

	/** Where the lines before these are; null when there are none. */
	public @Nullable String earlier() {
		return (this.lines.size() < this.most) ? null : ADDRESS + "?avant=" + this.lines.getLast().at();
	}

}
