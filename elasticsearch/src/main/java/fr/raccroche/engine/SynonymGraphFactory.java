package fr.raccroche.engine;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/**
 * {@code synonym_graph} with rules in the settings. As in the real distribution the rules
 * are read through the filters that stand before it, so that they are written in plain
 * French: accents, plurals and elisions are the chain's affair.
 */
final class SynonymGraphFactory implements TokenFilterFactory {

	private final String name;

	private final List<String> rules;

	private final boolean expand;

	SynonymGraphFactory(String name, Settings settings) {
		this.name = name;
		this.rules = settings.getAsList("synonyms");
		this.expand = settings.getAsBoolean("expand", true);
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public AnalysisMode getAnalysisMode() {
		return AnalysisMode.ALL;
	}

	@Override
	public TokenStream create(TokenStream tokens) {
		throw new IllegalStateException("synonyms need the chain before them");
	}

	@Override
	public TokenFilterFactory getChainAwareTokenFilterFactory(IndexCreationContext context, TokenizerFactory tokenizer,
			List<CharFilterFactory> charFilters, List<TokenFilterFactory> before,
			Function<String, TokenFilterFactory> all) {
		Analyzer chain = new CustomAnalyzer(tokenizer, charFilters.toArray(CharFilterFactory[]::new),
				before.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new));
		return new Mapped(this.name, map(chain));
	}

	private SynonymMap map(Analyzer chain) {
		SolrSynonymParser parser = new SolrSynonymParser(true, this.expand, chain);
		try {
			parser.parse(new StringReader(String.join("\n", this.rules)));
			return parser.build();
		}
		catch (IOException | ParseException ex) {
			throw new IllegalArgumentException("failed to build synonyms", ex);
		}
	}

	private record Mapped(String name, SynonymMap synonyms) implements TokenFilterFactory {

		@Override
		public TokenStream create(TokenStream tokens) {
			// an empty map has no automaton, and the filter refuses it
			return (this.synonyms.fst != null) ? new SynonymGraphFilter(tokens, this.synonyms, false) : tokens;
		}

	}

}
