package fr.raccroche.contact.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fr.raccroche.contact.AgeBracket;
import fr.raccroche.contact.CallbackRequest;
import fr.raccroche.contact.Moment;
import fr.raccroche.platform.Folding;
import fr.raccroche.platform.Mail;
import fr.raccroche.platform.Params;
import fr.raccroche.platform.PhoneNumbers;
import fr.raccroche.platform.Problem;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Solution;
import fr.raccroche.territory.Gazetteer;
import fr.raccroche.territory.Place;
import fr.raccroche.territory.PlaceAnswer;
import fr.raccroche.territory.PlaceFinder;
import fr.raccroche.territory.PlaceParams;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * From what was typed to a request, or to everything that is wrong in it.
 */
@Component
class CallbackReader {

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST_WORD = 500;

	private final PlaceFinder places;

	private final Gazetteer gazetteer;

	CallbackReader(PlaceFinder places, Gazetteer gazetteer) {
		this.places = places;
		this.gazetteer = gazetteer;
	}

	/** What was read. */
	sealed interface Reading {

		/** A request that can be kept. */
		record Asked(CallbackRequest request) implements Reading {
		}

		/** Something to mend. */
		record Wrong(Faults faults) implements Reading {
		}

	}

	/**
	 * Reads a form about a solution.
	 * @return {@link Problem} 503 while the communes are being loaded
	 */
	Mono<Reading> read(CallbackForm form, Solution solution) {
		return place(form, solution).map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.map((place) -> read(form, solution, place.orElse(null)));
	}

	private static Reading read(CallbackForm form, Solution solution, @Nullable Place place) {
		Optional<String> phone = phone(form, place);
		Optional<AgeBracket> age = Coded.find(AgeBracket.class, form.age());
		Optional<Moment> moment = form.moment().isEmpty() ? Optional.of(Moment.ANY)
				: Coded.find(Moment.class, form.moment());
		String word = Typed.lines(form.word());
		Faults faults = new Faults();
		faults.refuse(form.firstName().isEmpty(), "prenom", "contact.wrong.first-name");
		faults.refuse(!Typed.isName(form.firstName()) || Typed.isLongerThan(LONGEST_NAME, form.firstName()), "prenom",
				"contact.wrong.name-letters");
		faults.refuse(form.phone().isEmpty() && form.mail().isEmpty(), "telephone", "contact.wrong.neither");
		faults.refuse(!form.phone().isEmpty() && phone.isEmpty(), "telephone", "contact.wrong.phone");
		faults.refuse(phone.filter(PhoneNumbers::isSurcharged).isPresent(), "telephone", "contact.wrong.surcharged");
		faults.refuse(!form.mail().isEmpty() && !Mail.isAddress(form.mail()), "courriel", "contact.wrong.mail");
		faults.refuse(form.place().isEmpty() && form.commune().isEmpty(), "lieu", "contact.wrong.no-place");
		faults.refuse(place == null, "lieu", "contact.wrong.place");
		faults.refuse(age.isEmpty(), "age", "contact.wrong.age");
		faults.refuse(moment.isEmpty(), "moment", "contact.wrong.moment");
		faults.refuse(Typed.isLongerThan(LONGEST_WORD, word), "mot", "contact.wrong.word");
		if (faults.any() || place == null) {
			return new Reading.Wrong(faults);
		}
		return new Reading.Asked(new CallbackRequest(solution, form.firstName(), phone.orElse(null),
				form.mail().isEmpty() ? null : form.mail(), place, age.orElseThrow(), moment.orElseThrow(), word));
	}

	private static Optional<String> phone(CallbackForm form, @Nullable Place place) {
		return form.phone().isEmpty() ? Optional.empty()
				: PhoneNumbers.parse(form.phone(), (place != null) ? place.departement() : null);
	}

	/** Empty when no place of France is meant. */
	private Mono<Place> place(CallbackForm form, Solution solution) {
		MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
		typed.add("lieu", form.place());
		typed.add("commune", form.commune());
		return PlaceParams.find(new Params(typed), this.places)
			.map((found) -> form.commune().isEmpty() ? meant(found, form.place(), solution) : found.place())
			.onErrorResume(Problem.class,
					(problem) -> (problem.status() == HttpStatus.BAD_REQUEST) ? Mono.empty() : Mono.error(problem));
	}

	/** Of namesakes, the one in the département of the solution, or in its académie. */
	private Place meant(PlaceAnswer.Found found, String typed, Solution solution) {
		List<Place> namesakes = Stream.concat(Stream.of(found.place()), found.others().stream())
			.filter((place) -> letters(place.name()).equals(letters(typed)))
			.toList();
		return solution.sites()
			.stream()
			.map((site) -> this.gazetteer.findPlace(site.communeCode()))
			.flatMap(Optional::stream)
			.findFirst()
			.flatMap((site) -> first(namesakes, (place) -> place.departement().equals(site.departement()))
				.or(() -> first(namesakes, (place) -> place.academie().equals(site.academie()))))
			.orElse(found.place());
	}

	private static String letters(String name) {
		return Folding.folded(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	private static Optional<Place> first(List<Place> places, Predicate<Place> wanted) {
		return places.stream().filter(wanted).findFirst();
	}

}
