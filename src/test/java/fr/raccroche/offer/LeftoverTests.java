package fr.raccroche.offer;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import fr.raccroche.platform.Indices;
import fr.raccroche.solution.SolutionId;
import fr.raccroche.support.OfferForm;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The portal or its engine is killed between publishing a draft and erasing it: the draft
 * is still there. Nobody meets their own words as somebody else's.
 */
class LeftoverTests extends FormsOnRealEngine {

	@Autowired
	private ProposalStore store;

	@Autowired
	private PublicationSweep publications;

	@Autowired
	private ProposalSweep drafts;

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	@Test
	void whoChangesTheOfferAgainFindsWhatIsPublished() throws IOException {
		String id = kept(offer(anId()).ofNetwork(NIORT).titled("Avant"));
		String session = signedIn(Who.HEAD);
		cutOff(publishedDraft(session, id, "Après"));

		OfferForm again = open(session, "/espace/offres/" + id + "/modifier");
		assertThat(again.fields()).containsEntry("titre", "Après").containsEntry("version", "0");
		published(press(session, again.with("titre", "Encore après"), "publier"));

		assertThat(now(id).title()).isEqualTo("Encore après");
		assertThat(get(session, "/espace/offres/" + id).getResponseBody()).contains("<ins>Après</ins>",
				"<ins>Encore après</ins>");
	}

	@Test
	void whoSendsTheSameFormAgainIsToldThatItIsPublic() throws IOException {
		String id = kept(offer(anId()).ofNetwork(NIORT).titled("Avant"));
		String session = signedIn(Who.HEAD);
		Proposal draft = publishedDraft(session, id, "Après");
		OfferForm form = cutOff(draft);

		var answer = press(session, form.with("titre", "Après"), "publier");

		assertThat(answer.getStatus()).as(answer.getResponseBody()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(answer.getResponseHeaders().getLocation()).asString().startsWith("/espace/offres/" + id);
		assertThat(revision(id)).as("once").isEqualTo(2);
	}

	/** A tab was still open: what it kept after the others were published is a change. */
	@Test
	void whatWasTypedLaterIsAChangeOfWhatWasPublished() {
		String id = kept(offer(anId()).ofNetwork(NIORT).titled("Avant"));
		String session = signedIn(Who.HEAD);
		Proposal draft = publishedDraft(session, id, "Après");
		Map<String, String> later = new LinkedHashMap<>(draft.cells());
		later.put("titre", "Bien après");
		Proposal typed = next(next(next(draft)));
		this.store.put(typed.saying(later, draft.basedOn(), draft.target(), this.clock.instant())).block();

		OfferForm again = open(session, "/espace/propositions/" + draft.id());
		assertThat(again.fields()).containsEntry("titre", "Bien après");
		published(press(session, again, "publier"));

		assertThat(now(id).title()).isEqualTo("Bien après");
	}

	@Test
	void aNewOfferThatIsPublicIsNoDraftAnyMore() throws IOException {
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/nouvelle?genre=mlds").with(COMPLETE)
			.with("titre", "Née une seule fois");
		press(session, form, "enregistrer");
		Proposal draft = next(stored(form));
		String id = published(press(session, open(session, form.action()), "publier"));
		cutOff(draft);
		assertThat(get(session, "/espace/propositions").getResponseBody()).contains(draft.id());

		this.drafts.eraseLeftovers().block();

		assertThat(get(session, "/espace/propositions").getResponseBody()).doesNotContain(draft.id());
		assertThat(get(session, "/espace/offres/" + id).getResponseBody()).contains("Née une seule fois");
		assertThat(revision(id)).isEqualTo(1);
	}

	@Test
	void whatPublishedItselfOnItsDayDoesSoOnce() throws IOException {
		String id = kept(offer(anId()).ofNetwork(NIORT).titled("Avant"));
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/" + id + "/modifier").with("titre", "Au jour dit")
			.with("publier_le", this.clock.instant().plus(Duration.ofDays(1)).toString().substring(0, 10));
		press(session, form, "prevoir");
		Proposal draft = stored(form);
		this.clock.pass(Duration.ofDays(1));
		// as it is claimed for that day
		Proposal claimed = draft.due(draft.due(), this.clock.instant());
		assertThat(this.publications.pass().block()).isEqualTo(1);
		cutOff(claimed);

		assertThat(this.publications.pass().block()).isZero();

		assertThat(revision(id)).isEqualTo(2);
		assertThat(this.store.find(draft.id()).blockOptional()).isEmpty();
	}

	/** The form of before is still in the browser: who types on begins its draft anew. */
	@Test
	void whoGoesBackAfterPublishingAndTypesOnKeepsIt() throws IOException {
		String id = kept(offer(anId()).ofNetwork(NIORT).titled("Avant"));
		String session = signedIn(Who.HEAD);
		Proposal draft = publishedDraft(session, id, "Après");
		this.clock.pass(Duration.ofMinutes(1));
		Map<String, String> typed = new LinkedHashMap<>(draft.cells());
		typed.put("resume", "Et encore un mot.");
		// the numbers of its versions begin anew too
		cutOff(new Proposal(draft.id(), draft.solutionId(), false, draft.basedOn(), typed, Stage.WRITING, null,
				draft.author(), draft.target(), false, 1, this.clock.instant(), this.clock.instant(), draft.until(),
				null));

		this.drafts.eraseLeftovers().block();

		OfferForm again = open(session, "/espace/propositions/" + draft.id());
		assertThat(again.fields()).containsEntry("resume", "Et encore un mot.").containsEntry("titre", "Après");
	}

	/** What others wrote meanwhile is still theirs. */
	@Test
	void aDraftThatWasNeverPublishedStays() {
		String id = kept(offer(anId()).ofNetwork(NIORT).titled("Avant"));
		String session = signedIn(Who.HEAD);
		OfferForm form = open(session, "/espace/offres/" + id + "/modifier").with("titre", "Pas encore");
		press(session, form, "enregistrer");
		Proposal draft = stored(form);
		String other = signedIn(Who.COORDINATOR);
		published(press(other, open(other, "/espace/offres/" + id + "/modifier").with("resume", "Autre."), "publier"));

		this.drafts.eraseLeftovers().block();

		assertThat(open(session, form.action()).fields()).containsEntry("titre", "Pas encore");
		assertThat(draft.basedOn()).isEqualTo(1);
		published(press(session, open(session, form.action()), "publier"));
		assertThat(now(id).summary()).isEqualTo("Autre.");
	}

	/** Published from a draft that was kept first. @return the draft as it was then */
	private Proposal publishedDraft(String session, String offer, String title) {
		OfferForm form = open(session, "/espace/offres/" + offer + "/modifier").with("titre", title);
		press(session, form, "enregistrer");
		Proposal draft = next(stored(form));
		published(press(session, open(session, form.action()), "publier"));
		return draft;
	}

	/** The button keeps it once more before it publishes. */
	private Proposal next(Proposal draft) {
		return draft.saying(draft.cells(), draft.basedOn(), draft.target(), this.clock.instant());
	}

	private Proposal stored(OfferForm form) {
		return this.store.find(form.action().replaceAll(".*/", "")).blockOptional().orElseThrow();
	}

	/** As if it had not been erased. @return its form, in a tab that is still open */
	private OfferForm cutOff(Proposal draft) throws IOException {
		this.engine.index((write) -> write.index(this.indices.name("proposals"))
			.id(draft.id())
			.refresh(Refresh.True)
			.document(draft));
		Map<String, String> fields = new LinkedHashMap<>(draft.cells());
		fields.put("version", String.valueOf(draft.version()));
		fields.put("base", String.valueOf(draft.basedOn()));
		fields.put("offre", draft.solutionId().value());
		return new OfferForm("", "/espace/propositions/" + draft.id(), fields);
	}

	private long revision(String id) {
		return this.solutions.find(new SolutionId(id)).blockOptional().orElseThrow().revision();
	}

}
