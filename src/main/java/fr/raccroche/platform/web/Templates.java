package fr.raccroche.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/**
 * The templates of {@code src/main/jte}, compiled with the program. Each takes one
 * record, named {@code page}.
 */
final class Templates {

	private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

	/**
	 * @param name path below {@code src/main/jte}, without its ending
	 */
	boolean exists(String name) {
		return this.engine.hasTemplate(name + ".jte");
	}

	/** The finished page, in UTF-8. */
	byte[] render(String name, Object page) {
		Utf8ByteOutput output = new Utf8ByteOutput();
		this.engine.render(name + ".jte", page, output);
		return output.toByteArray();
	}

}
