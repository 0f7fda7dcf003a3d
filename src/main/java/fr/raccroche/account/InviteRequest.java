package fr.raccroche.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.raccroche.platform.Mail;
import org.jspecify.annotations.Nullable;

/**
 * What stands after {@code inviter}: {@code MAIL "NOM" ROLE [POUR QUI]}.
 *
 * @param mail whose
 * @param name as people read it
 * @param role as what they speak
 * @param scope for whom; null for the portal
 */
public record InviteRequest(String mail, String name, Role role, @Nullable String scope) {

	static final String USAGE = """
			inviter COURRIEL "NOM" administration
			inviter COURRIEL "NOM" coordination ACADEMIE           (poitiers, orleans-tours...)
			inviter COURRIEL "NOM" responsable "NOM DU RESEAU"     (comme les offres l'écrivent)
			inviter COURRIEL "NOM" adjoint "NOM DU RESEAU"         (à côté de son responsable)
			inviter COURRIEL "NOM" contributeur IDENTIFIANT        (UAI ou autre identifiant de la structure)""";

	private static final int WORDS = 3;

	/** Empty when the words ask for nothing that can be done. */
	static Optional<InviteRequest> read(List<String> words) {
		if (words.size() < WORDS || !Mail.isAddress(words.getFirst())) {
			return Optional.empty();
		}
		return Stream.of(Role.values())
			.filter((role) -> role.code().equals(words.get(2)))
			.filter((role) -> words.size() == (role.scoped() ? WORDS + 1 : WORDS))
			.findFirst()
			.map((role) -> new InviteRequest(words.get(0), words.get(1), role, role.scoped() ? words.getLast() : null));
	}

	/**
	 * Looks at the words before anything is started.
	 * @return how it is called; empty when it may be tried
	 */
	public static Optional<String> findFault(List<String> words) {
		return read(words).isPresent() ? Optional.empty() : Optional.of(USAGE);
	}

}
