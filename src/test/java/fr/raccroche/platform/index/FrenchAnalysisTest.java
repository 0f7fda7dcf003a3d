package fr.raccroche.platform.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import fr.raccroche.platform.Indices;
import fr.raccroche.platform.PlatformOnly;
import fr.raccroche.support.OnRealEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How words are read, asked of the engine itself.
 */
@SpringBootTest(classes = PlatformOnly.class, webEnvironment = WebEnvironment.NONE)
@OnRealEngine
class FrenchAnalysisTest {

	private static final String NAME = "words";

	/** What there is to find, one document each. */
	private static final List<String> TEXTS = List.of("École de la deuxième chance de Niort", "Micro-lycée",
			"Lycée professionnel", "École primaire", "Classe relais", "Atelier relais", "Mission locale",
			"Service militaire volontaire", "Apprentissage en alternance", "Repasser le bac", "Plantes et fleurs",
			"Pays basque", "Arrêté préfectoral", "Décrochage scolaire", "Permis de conduire", "Université de Poitiers",
			"Travaux agricoles", "Offre d'emploi", "Internat", "Cuisine collective", "Mécanicien", "Vente de fruits");

	@BeforeAll
	static void fill(@Autowired ElasticsearchClient engine, @Autowired Indices indices) throws Exception {
		ObjectNode json = (ObjectNode) JsonMapper.builder().build().readTree("""
				{ "mappings": { "dynamic": "strict", "_meta": { "version": 1 }, "properties": { "words": {
				  "type": "text", "analyzer": "french_index", "search_analyzer": "french_search" } } } }
				""");
		IndexDefinition definition = IndexDefinition.of(NAME, json, new IndexDefinitions().analysis());
		new IndexStartup(engine, indices, new IndexDefinitions(List.of(definition))).run();
		for (String text : TEXTS) {
			engine.index((index) -> index.index(indices.name(NAME))
				.id(text)
				.document(Map.of("words", text))
				.refresh(Refresh.True));
		}
	}

	@Autowired
	private ElasticsearchClient engine;

	@Autowired
	private Indices indices;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			écoles             | ECOLE
			l'école            | école
			L’ÉCOLE            | ecole
			lycées             | lycee
			à l'école de la vie| ecole vie
			les métiers du bois| métier bois
			d'apprentis        | apprenti
			d'un emploi        | emploi
			je cherche un stage| stage
			""")
	void pluralsAccentsElisionsAndSmallWordsDoNotMatter(String written, String same) throws IOException {
		assertThat(tokens("french_index", written)).isEqualTo(tokens("french_index", same));
	}

	@Test
	void whatIsIndexedLeavesNoHoleWhereASmallWordWas() throws IOException {
		assertThat(analyze("french_index", "L'école de la deuxième chance à Évreux"))
			.extracting(AnalyzeToken::token, AnalyzeToken::position)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("ecol", 0L),
					org.assertj.core.groups.Tuple.tuple("deuxiem", 1L),
					org.assertj.core.groups.Tuple.tuple("chanc", 2L), org.assertj.core.groups.Tuple.tuple("evreu", 3L));
	}

	@Test
	void typingErrorsAreMeasuredOnWholeWords() throws IOException {
		assertThat(tokens("french_unstemmed", "Les Écoles d’apprentis")).containsExactly("ecoles", "apprentis");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			e2c                           | École de la deuxième chance de Niort
			E2C Niort                     | École de la deuxième chance de Niort
			seconde chance                | École de la deuxième chance de Niort
			écoles de la seconde chance   | École de la deuxième chance de Niort
			école de la 2ème chance       | École de la deuxième chance de Niort
			microlycée                    | Micro-lycée
			micro lycée                   | Micro-lycée
			viré du collège               | Classe relais
			exclu du collège              | Atelier relais
			missions locales              | Mission locale
			mission local                 | Mission locale
			smv                           | Service militaire volontaire
			armée                         | Service militaire volontaire
			apprenti                      | Apprentissage en alternance
			trouver un patron             | Apprentissage en alternance
			bac raté                      | Repasser le bac
			raté mon bac                  | Repasser le bac
			déscolarisé                   | Décrochage scolaire
			plus à l'école                | Décrochage scolaire
			j'ai arrêté l'école           | Décrochage scolaire
			permis                        | Permis de conduire
			auto-école                    | Permis de conduire
			fac                           | Université de Poitiers
			boulot                        | Offre d'emploi
			travail                       | Offre d'emploi
			dormir sur place              | Internat
			cuistot                       | Cuisine collective
			mécano                        | Mécanicien
			lycée pro                     | Lycée professionnel
			""")
	void peopleFindWhatTheySayInTheirOwnWords(String typed, String expected) throws IOException {
		assertThat(found(typed)).contains(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			école         | École de la deuxième chance de Niort,École primaire
			lycée         | Micro-lycée,Lycée professionnel
			plantes       | Plantes et fleurs
			pays          | Pays basque
			e2c           | École de la deuxième chance de Niort
			chance        | École de la deuxième chance de Niort
			travaux       | Travaux agricoles
			scolaire      | Décrochage scolaire
			militaire     | Service militaire volontaire
			classe        | Classe relais
			arrêté        | Arrêté préfectoral
			""")
	void aWordDoesNotFindEverything(String typed, String expected) throws IOException {
		assertThat(found(typed)).containsExactlyInAnyOrder(expected.split(","));
	}

	@ParameterizedTest
	@ValueSource(strings = { "pays", "plante", "loup", "école", "lycée", "collège", "formation", "aide", "jeune",
			"centre", "cours", "projet", "service", "Niort", "Saint-Denis", "agent", "chance" })
	void aWordThatIsEverywhereHasNoSynonym(String word) throws IOException {
		assertThat(tokens("french_search", word)).isEqualTo(tokens("french_index", word));
	}

	private List<String> found(String typed) throws IOException {
		return this.engine
			.search((search) -> search.index(this.indices.name(NAME))
				.size(TEXTS.size())
				.query((query) -> query.match((match) -> match.field("words").query(typed).operator(Operator.And))),
					Void.class)
			.hits()
			.hits()
			.stream()
			.map(Hit::id)
			.toList();
	}

	private List<String> tokens(String analyzer, String text) throws IOException {
		return analyze(analyzer, text).stream().map(AnalyzeToken::token).toList();
	}

	private List<AnalyzeToken> analyze(String analyzer, String text) throws IOException {
		return this.engine.indices()
			.analyze((analyze) -> analyze.index(this.indices.name("solutions")).analyzer(analyzer).text(text))
			.tokens();
	}

}
