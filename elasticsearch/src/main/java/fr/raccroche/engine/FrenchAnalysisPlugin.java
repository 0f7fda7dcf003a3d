package fr.raccroche.engine;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * The few analysis parts our indices use, under the names and settings they have in the
 * real distribution (whose module analysis-common is not published as a jar), so that one
 * index definition is valid on both.
 */
public final class FrenchAnalysisPlugin extends Plugin implements AnalysisPlugin {

	@Override
	public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
		return Map.of("pattern_replace", AnalysisPlugin.requiresAnalysisSettings(
				(index, environment, name, settings) -> new PatternReplaceFactory(name, settings)));
	}

	@Override
	public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
		return Map.of("keyword", (index, environment, name, settings) -> TokenizerFactory.newFactory(name,
				KeywordTokenizer::new), "whitespace",
				(index, environment, name, settings) -> TokenizerFactory.newFactory(name, WhitespaceTokenizer::new));
	}

	@Override
	public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
		return Map.of("elision", configured(FrenchAnalysisPlugin::elision), "asciifolding",
				(index, environment, name, settings) -> folding(name, settings), "stemmer",
				configured(FrenchAnalysisPlugin::stemmer), "edge_ngram",
				(index, environment, name, settings) -> edgeNgram(name, settings), "synonym_graph",
				configured(SynonymGraphFactory::new));
	}

	/** Only made where an index asks for it: without settings it means nothing. */
	private static AnalysisProvider<TokenFilterFactory> configured(
			BiFunction<String, Settings, TokenFilterFactory> factory) {
		return AnalysisPlugin.requiresAnalysisSettings(
				(index, environment, name, settings) -> factory.apply(name, settings));
	}

	private static TokenFilterFactory elision(String name, Settings settings) {
		List<String> articles = settings.getAsList("articles");
		CharArraySet set = articles.isEmpty() ? FrenchAnalyzer.DEFAULT_ARTICLES
				: new CharArraySet(articles, settings.getAsBoolean("articles_case", false));
		return new Normalizing(name, (tokens) -> new ElisionFilter(tokens, set));
	}

	private static TokenFilterFactory folding(String name, Settings settings) {
		boolean preserve = settings.getAsBoolean("preserve_original", false);
		return new Normalizing(name, (tokens) -> new ASCIIFoldingFilter(tokens, preserve));
	}

	private static TokenFilterFactory stemmer(String name, Settings settings) {
		String language = settings.get("language", settings.get("name", "porter"));
		return new Plain(name, switch (language) {
			case "light_french" -> FrenchLightStemFilter::new;
			case "minimal_french" -> FrenchMinimalStemFilter::new;
			default -> throw new IllegalArgumentException("stemmer [" + language + "] is not in the embedded engine");
		});
	}

	private static TokenFilterFactory edgeNgram(String name, Settings settings) {
		int min = settings.getAsInt("min_gram", 1);
		int max = settings.getAsInt("max_gram", 2);
		boolean preserve = settings.getAsBoolean("preserve_original", false);
		return new Plain(name, (tokens) -> new EdgeNGramTokenFilter(tokens, min, max, preserve));
	}

	private record Plain(String name, UnaryOperator<TokenStream> filter) implements TokenFilterFactory {

		@Override
		public TokenStream create(TokenStream tokens) {
			return this.filter.apply(tokens);
		}

	}

	private record Normalizing(String name,
			UnaryOperator<TokenStream> filter) implements NormalizingTokenFilterFactory {

		@Override
		public TokenStream create(TokenStream tokens) {
			return this.filter.apply(tokens);
		}

	}

	private static final class PatternReplaceFactory implements CharFilterFactory {

		private final String name;

		private final Pattern pattern;

		private final String replacement;

		PatternReplaceFactory(String name, Settings settings) {
			this.name = name;
			this.pattern = Pattern.compile(settings.get("pattern"), flags(settings.get("flags", "")));
			this.replacement = settings.get("replacement", "");
		}

		private static int flags(String names) {
			int flags = 0;
			for (String flag : names.split("\\|")) {
				flags |= switch (flag) {
					case "" -> 0;
					case "CASE_INSENSITIVE" -> Pattern.CASE_INSENSITIVE;
					case "UNICODE_CASE" -> Pattern.UNICODE_CASE;
					case "UNICODE_CHARACTER_CLASS" -> Pattern.UNICODE_CHARACTER_CLASS;
					default -> throw new IllegalArgumentException("flag [" + flag + "] is not in the embedded engine");
				};
			}
			return flags;
		}

		@Override
		public String name() {
			return this.name;
		}

		@Override
		public java.io.Reader create(java.io.Reader reader) {
			return new PatternReplaceCharFilter(this.pattern, this.replacement, reader);
		}

	}

}
