package fr.raccroche.solution.reminder;

import java.time.LocalDate;
import java.util.List;

import fr.raccroche.account.MailChoices;
import fr.raccroche.account.MailKind;
import fr.raccroche.account.SignedLinks;
import fr.raccroche.account.Staff;
import fr.raccroche.platform.Mail;
import fr.raccroche.platform.MailTemplates;
import fr.raccroche.site.MailAddresses;
import fr.raccroche.site.Site;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.solution.StoredSolution;
import org.springframework.stereotype.Component;

/**
 * Writes the mails about offers. Nothing of an offer or a person is in a subject.
 */
@Component
class Letters {

	private final SignedLinks links;

	private final MailChoices choices;

	private final MailAddresses addresses;

	private final MailTemplates templates;

	private final Site site;

	Letters(SignedLinks links, MailChoices choices, MailAddresses addresses, MailTemplates templates, Site site) {
		this.links = links;
		this.choices = choices;
		this.addresses = addresses;
		this.templates = templates;
		this.site = site;
	}

	/** What is due, the most urgent first. */
	Mail reminder(Staff to, List<Item> items) {
		List<Letter.Offer> offers = items.stream()
			.map((item) -> new Letter.Offer(item.title(), item.sentence(), link(to, item.solution())))
			.toList();
		return mail(to, subject(items), Letter.of(this.site.name(),
				"Le public voit sur chaque offre le jour où quelqu'un a dit « toujours vrai ». Un bouton suffit, "
						+ "sans vous connecter.",
				offers, all(to, LinkSubject.ALL),
				"Vous recevez ce message parce que vous vous occupez de ces offres, ou parce que personne de plus "
						+ "proche ne le fait. Au plus un par jour.",
				off(to, MailKind.REMINDERS)));
	}

	/** A head asks to confirm everything. */
	Mail campaign(Staff to, List<StoredSolution> published) {
		List<Letter.Offer> offers = published.stream()
			.map(StoredSolution::solution)
			.map((solution) -> new Letter.Offer(solution.title(), checked(solution), link(to, solution.id())))
			.toList();
		return mail(to, "Vos offres sont-elles toujours vraies ?", Letter.of(this.site.name(),
				"Votre réseau ou votre académie vous demande de relire vos offres publiées. Pour chacune, un bouton suffit, sans "
						+ "vous connecter.",
				offers, all(to, LinkSubject.PUBLISHED),
				"Vous recevez ce message parce que vous tenez ces offres à jour, pour votre structure ou votre réseau.",
				off(to, MailKind.CAMPAIGN)));
	}

	private Mail mail(Staff to, String subject, Letter letter) {
		return Mail.to(to.account().mail(), null, subject, letter.text())
			.asPage(this.templates.render("solution/reminder/letter", letter))
			.turnedOffAt(letter.offHref())
			.shownToAdministrators();
	}

	private static String subject(List<Item> items) {
		int count = items.size();
		Stage first = items.getFirst().stage();
		return switch (first) {
			case ANNOUNCED -> "Avant une mise en pause : " + Words.count(count, "offre attend", "offres attendent");
			case PAUSED -> "Une mise en pause : " + Words.count(count, "offre attend", "offres attendent");
			case LATE, WEEK, MONTH -> Words.count(count, "offre", "offres") + " à confirmer";
		};
	}

	private static String checked(Solution solution) {
		LocalDate on = solution.verification().on();
		return (on != null) ? "Vérifié le " + Words.day(on) + "." : "Jamais vérifié.";
	}

	private String link(Staff to, SolutionId offer) {
		return all(to, LinkSubject.of(offer));
	}

	private String all(Staff to, String subject) {
		return this.addresses.whole(this.links.issue(to.account(), subject));
	}

	private String off(Staff to, MailKind kind) {
		return this.addresses.whole(this.choices.offAddress(to.account().id(), kind));
	}

}
