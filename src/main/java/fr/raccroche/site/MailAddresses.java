package fr.raccroche.site;

import fr.raccroche.platform.Mail;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whole addresses of pages, for mails that nobody asked for: {@code raccroche.public-url}
 * names the host, never a request. Without it only the demonstration writes, to its
 * invented staff.
 */
@Component
public class MailAddresses {

	private final Site site;

	private final PublicAddress address;

	private final Environment environment;

	MailAddresses(Site site, PublicAddress address, Environment environment) {
		this.site = site;
		this.address = address;
		this.environment = environment;
	}

	/**
	 * Whether no mail to real people can say where the portal is, though there are some.
	 */
	public boolean missing() {
		return !this.address.fixed() && !this.site.demonstration();
	}

	/** Whether a mail to that address can say where the portal is. */
	public boolean reach(String mail) {
		return this.address.fixed() || !Mail.isReal(mail);
	}

	/**
	 * On a line of its own below a sentence that says where it is in words; nothing where
	 * a mail to that address cannot name the host.
	 * @param to address of mail
	 * @param path from the root
	 */
	public String below(String to, String path) {
		return reach(to) ? "\n" + whole(path) : "";
	}

	/**
	 * @param path from the root
	 */
	public String whole(String path) {
		return this.address.fixed() ? this.site.address(path) : "http://localhost:"
				+ this.environment.getProperty("local.server.port", this.environment.getProperty("server.port", "8080"))
				+ path;
	}

}
