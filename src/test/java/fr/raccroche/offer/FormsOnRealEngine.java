package fr.raccroche.offer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.raccroche.platform.RaccrocheSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.annotation.Autowired;
import fr.raccroche.account.StaffOnRealEngine;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.support.OfferForm;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What specifications of the form of an offer stand on: opening it, typing, pressing its
 * buttons.
 */
abstract class FormsOnRealEngine extends StaffOnRealEngine {

	@Autowired
	private RaccrocheSettings settings;

	protected static final Map<String, String> COMPLETE = Map.of("titre", "Reprendre en douceur", "resume",
			"Tu reprends les cours en petit groupe.", "structure_nom", "Lycée Paul-Guérin", "commune", "79000 Niort",
			"adhesion", "soi-meme", "telephone", "05 36 49 00 12", "verification_mois", "6");

	protected OfferForm open(String session, String path) {
		EntityExchangeResult<String> page = get(session, path);
		assertThat(page.getStatus()).as(path).isEqualTo(HttpStatus.OK);
		return OfferForm.in(String.valueOf(page.getResponseBody()));
	}

	protected EntityExchangeResult<String> press(String session, OfferForm form, String button) {
		return post(session, form.action(), form.with("faire", button).fields());
	}

	/** Subjects of what was written to somebody. */
	protected List<String> subjects(Who who) throws IOException, MessagingException {
		List<String> subjects = new ArrayList<>();
		try (DirectoryStream<Path> mails = Files.newDirectoryStream(this.settings.dataDir().resolve("outbox"),
				"*.eml")) {
			for (Path file : mails) {
				try (InputStream content = Files.newInputStream(file)) {
					MimeMessage mail = new MimeMessage(null, content);
					if (mail.getAllRecipients()[0].toString().contains(who.mail())) {
						subjects.add(mail.getSubject());
					}
				}
			}
		}
		return subjects;
	}

	protected static String published(EntityExchangeResult<String> answer) {
		assertThat(answer.getStatus()).as(answer.getResponseBody()).isEqualTo(HttpStatus.SEE_OTHER);
		String address = String.valueOf(answer.getResponseHeaders().getLocation());
		assertThat(address).contains("/espace/offres/", "fait=publiee");
		return new SolutionId(address.replaceAll("^/espace/offres/|\\?.*$", "")).value();
	}

}
