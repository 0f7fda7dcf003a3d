package fr.raccroche.structure;

import org.jspecify.annotations.Nullable;

/**
 * How to reach a structure.
 *
 * @param phone E.164
 * @param mail address
 * @param web address that begins with http
 */
public record Contact(@Nullable String phone, @Nullable String mail, @Nullable String web) {

	/** Nothing known. */
	public static final Contact UNKNOWN = new Contact(null, null, null);

	/** What is not known here, as the other one knows it. */
	public Contact orElse(Contact other) {
		return new Contact((this.phone != null) ? this.phone : other.phone,
				(this.mail != null) ? this.mail : other.mail, (this.web != null) ? this.web : other.web);
	}

}
