package fr.raccroche.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.springframework.stereotype.Component;

/**
 * The HTML of mails: templates of {@code src/main/jte}, compiled with the program, which
 * escape whatever they are given.
 */
@Component
public class MailTemplates {

	private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

	/**
	 * @param name path below {@code src/main/jte}, without its ending
	 * @param letter what the template takes, as {@code letter}
	 */
	public String render(String name, Object letter) {
		StringOutput output = new StringOutput();
		this.engine.render(name + ".jte", letter, output);
		return output.toString();
	}

}
