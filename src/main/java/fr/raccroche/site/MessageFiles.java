package fr.raccroche.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of sentences, in the order in which they were written.
 */
final class MessageFiles {

	private MessageFiles() {
	}

	/** All of ours in that language, by key. */
	static Map<String, String> bundled(Language language) {
		try {
			Map<String, String> patterns = new LinkedHashMap<>();
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:messages/*/" + language.code() + ".properties")) {
				String[] path = file.getURL().getPath().split("/");
				String subject = path[path.length - 2];
				read(file).forEach((name, text) -> patterns.put(subject + "." + name, text));
			}
			return patterns;
		}
		catch (IOException ex) {
			throw new IllegalStateException("the messages in " + language.code() + " cannot be read", ex);
		}
	}

	/** One file, by name. */
	static Map<String, String> read(Resource file) throws IOException {
		Lines lines = new Lines();
		try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			lines.load(text);
		}
		return lines.ordered;
	}

	/** Remembers the order, which {@link Properties} does not. */
	private static final class Lines extends Properties {

		private final transient Map<String, String> ordered = new LinkedHashMap<>();

		@Override
		public synchronized Object put(Object name, Object text) {
			this.ordered.put(name.toString(), text.toString());
			return super.put(name, text);
		}

	}

}
