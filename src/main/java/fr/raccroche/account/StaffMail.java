package fr.raccroche.account;

import fr.raccroche.platform.Mail;
import fr.raccroche.platform.MailTemplates;
import fr.raccroche.site.Site;

import org.springframework.stereotype.Component;

/**
 * Mails about accounts and roles: all of them say which portal they are from, above, in
 * the text and below, as those about offers do.
 */
@Component
public class StaffMail {

	private final MailTemplates templates;

	private final Site site;

	StaffMail(MailTemplates templates, Site site) {
		this.templates = templates;
		this.site = site;
	}

	/** What people call the portal. */
	public String portal() {
		return this.site.name();
	}

	/**
	 * @param subject that says no person, and for whom nobody speaks
	 * @param text paragraphs, without greeting and signature
	 */
	public Mail write(String to, String subject, String text) {
		StaffLetter letter = StaffLetter.of(portal(), text);
		return Mail.to(to, null, subject, letter.text()).asPage(this.templates.render("account/letter", letter));
	}

}
