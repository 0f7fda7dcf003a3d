package fr.raccroche.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import fr.raccroche.platform.RaccrocheSettings;
import fr.raccroche.platform.StartupRefused;
import fr.raccroche.site.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Which subjects may be changed on the web, as {@code raccroche.portal.editable-texts}
 * says.
 */
@Component
public class EditableTexts {

	/** The setting, for those who are told of it. */
	public static final String SETTING = "raccroche.portal.editable-texts";

	private static final String ALL = "all";

	private final Set<String> subjects;

	@Autowired
	EditableTexts(RaccrocheSettings settings, Texts texts) {
		this(settings.portal().editableTexts(), texts.subjects());
	}

	/**
	 * @param wanted names of subjects, or {@code all}
	 * @param known every subject there is
	 * @throws StartupRefused when one of them is no subject
	 */
	EditableTexts(List<String> wanted, Set<String> known) {
		List<String> names = wanted.stream().map(String::strip).filter((name) -> !name.isEmpty()).toList();
		for (String name : names) {
			if (!name.equals(ALL) && !known.contains(name)) {
				throw new StartupRefused("Le réglage %s ne peut pas être « %s » : on attend %s, ou des sujets parmi %s."
					.formatted(SETTING, name, ALL, String.join(", ", new TreeSet<>(known))));
			}
		}
		this.subjects = new LinkedHashSet<>(names.contains(ALL) ? known : names);
	}

	/** Those, by name. */
	public Set<String> subjects() {
		return Set.copyOf(this.subjects);
	}

	public boolean opens(String subject) {
		return this.subjects.contains(subject);
	}

}
