package fr.raccroche.platform;

import org.springframework.stereotype.Component;

/**
 * Full names of indices and aliases in this portal's engine.
 */
@Component
public class Indices {

	private final String prefix;

	Indices(RaccrocheSettings settings) {
		this.prefix = settings.elasticsearch().indexPrefix();
	}

	/**
	 * The alias to read and write through.
	 * @param name file name of the definition without its ending, or an alias of it
	 */
	public String name(String name) {
		return this.prefix + name;
	}

}
