package fr.raccroche.account.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fr.raccroche.account.Account;
import fr.raccroche.account.BoundIdentity;
import fr.raccroche.account.MailChoices;
import fr.raccroche.account.StaffVisit;
import fr.raccroche.account.Voices;
import fr.raccroche.account.openid.OpenIdProviders;
import fr.raccroche.account.openid.OpenIdSettings;
import fr.raccroche.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * Shows one's own account, and says by what one comes into it.
 */
@Component
class AccountView {

	private final MailChoices choices;

	private final OpenIdProviders providers;

	private final OpenIdSettings openId;

	private final Voices voices;

	AccountView(MailChoices choices, OpenIdProviders providers, OpenIdSettings openId, Voices voices) {
		this.voices = voices;
		this.choices = choices;
		this.providers = providers;
		this.openId = openId;
	}

	Mono<Rendering> shown(StaffVisit visit, AccountPage.Faults faults, @Nullable String done) {
		Account account = visit.staff().account();
		List<AccountPage.Way> ways = account.identities().stream().map((bound) -> way(account, bound)).toList();
		return this.choices.find(account.id())
			.zipWith(this.voices.of(account),
					(choice, spoken) -> new AccountPage(visit.page("Votre compte").styledBy("css/form.css"), spoken,
							ways, byPassword(account), faults, choice, done))
			.map((page) -> Rendering.view("account/account")
				.model(Map.of("page", page))
				.status(faults.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
				.build());
	}

	/** Whether somebody signs in there with a password of ours. */
	boolean byPassword(Account account) {
		return this.openId.passwords() && account.password() != null;
	}

	/** Whether somebody may come in at all, but by that provider. */
	boolean enters(Account account, String otherThan) {
		return byPassword(account) || account.identities()
			.stream()
			.map(BoundIdentity::issuer)
			.anyMatch((issuer) -> !issuer.equals(otherThan) && this.providers.leadTo(issuer));
	}

	private AccountPage.Way way(Account account, BoundIdentity bound) {
		Instant since = bound.since();
		return new AccountPage.Way(bound.issuer(), this.providers.nameOf(bound.issuer()),
				(since != null) ? Words.day(LocalDate.ofInstant(since, Words.PARIS)) : null,
				!enters(account, bound.issuer()));
	}

}
