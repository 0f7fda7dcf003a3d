package fr.raccroche.offer.web;

import java.util.Map;

import fr.raccroche.account.StaffVisit;
import fr.raccroche.offer.Proposal;
import fr.raccroche.offer.Proposals;
import fr.raccroche.offer.ProposalReader;
import fr.raccroche.platform.ContentPolicy;
import fr.raccroche.search.SolutionPreview;
import fr.raccroche.solution.SolutionDraft;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * A proposal as the public would see it, on a phone and on a computer.
 */
@Controller
class PreviewController {

	private final Proposals proposals;

	private final ProposalReader reader;

	private final SolutionPreview preview;

	private final FormViews views;

	PreviewController(Proposals proposals, ProposalReader reader, SolutionPreview preview, FormViews views) {
		this.proposals = proposals;
		this.reader = reader;
		this.preview = preview;
		this.views = views;
	}

	@GetMapping(OfferFormController.PROPOSALS + "/{id}/apercu")
	Mono<Rendering> frame(StaffVisit visit, @PathVariable String id,
			@RequestParam(defaultValue = "telephone") String ecran) {
		return read(visit, id).flatMap((read) -> switch (read.reading().draft()) {
			case SolutionDraft.Refused refused -> this.views.refused(visit, read.proposal(), refused.reasons(),
					"Pas encore d'aperçu : corrigez d'abord les champs marqués.");
			case SolutionDraft.Built built -> Mono.just(Rendering.view("offer/preview")
				.model(Map.of("page",
						new PreviewPage(visit.page("Aperçu : " + built.solution().title()).styledBy("css/preview.css"),
								read.proposal(), ecran.equals("ordinateur"))))
				.header(ContentPolicy.HEADER, ContentPolicy.FRAMING)
				.build());
		});
	}

	@GetMapping(OfferFormController.PROPOSALS + "/{id}/apercu/page")
	Mono<Rendering> page(StaffVisit visit, @PathVariable String id) {
		return read(visit, id).flatMap((read) -> switch (read.reading().draft()) {
			case SolutionDraft.Refused refused ->
				this.views.refused(visit, read.proposal(), refused.reasons(), "Pas encore d'aperçu.");
			case SolutionDraft.Built built -> this.preview.show(built.solution())
				.map((page) -> page.header(ContentPolicy.HEADER, ContentPolicy.FRAMED).build());
		});
	}

	private Mono<Read> read(StaffVisit visit, String id) {
		return this.proposals.get(visit.staff(), id)
			.flatMap((proposal) -> this.reader.read(proposal).map((reading) -> new Read(proposal, reading)));
	}

	private record Read(Proposal proposal, ProposalReader.Reading reading) {
	}

}
