package fr.raccroche.wording.web;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

import fr.raccroche.wording.EditableTexts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * What people call the subjects of the portal's sentences.
 */
@Component
class SubjectWords {

	private final Properties words;

	private final EditableTexts editable;

	SubjectWords(EditableTexts editable) throws IOException {
		this.editable = editable;
		this.words = PropertiesLoaderUtils
			.loadProperties(new EncodedResource(new ClassPathResource("wording/subjects.properties"), "UTF-8"));
	}

	/** Its name; the one of the files where nobody gave it another. */
	String label(String subject) {
		return this.words.getProperty(subject, subject).split("\\|")[0].strip();
	}

	/** Where its sentences stand; empty where nobody said it. */
	String place(String subject) {
		String[] words = this.words.getProperty(subject, subject).split("\\|");
		return (words.length > 1) ? words[1].strip() : "";
	}

	/** Those that may be changed, as an index has them. */
	List<String> listOpen() {
		return this.editable.subjects().stream().sorted(Comparator.comparing(this::label, French.ORDER)).toList();
	}

}
