package fr.raccroche.solution;

import fr.raccroche.solution.store.ContentHash;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SolutionJsonTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Property(tries = 300)
	void any_solution_comes_back_from_its_json_as_it_was(@ForAll("solutions") Solution solution) {
		String json = JSON.writeValueAsString(solution);
		Solution back = JSON.readValue(json, Solution.class);
		assertThat(back).isEqualTo(solution);
		assertThat(JSON.writeValueAsString(back)).isEqualTo(json);
		assertThat(ContentHash.of(back)).isEqualTo(ContentHash.of(solution)).hasSize(64);
	}

	@Property(tries = 100)
	void its_json_holds_its_components_and_nothing_derived(@ForAll("solutions") Solution solution) {
		JsonNode json = JSON.valueToTree(solution);
		assertThat(json.propertyNames()).hasSize(Solution.class.getRecordComponents().length);
		assertThat(json.get("area").propertyNames()).hasSize(ServedArea.class.getRecordComponents().length);
		assertThat(json.get("contact").propertyNames()).hasSize(Contact.class.getRecordComponents().length);
		assertThat(json.get("joining").propertyNames()).hasSize(Joining.class.getRecordComponents().length);
		assertThat(json.get("kind").stringValue()).isEqualTo(solution.kind().code());
		assertThat(json.get("id").stringValue()).isEqualTo(solution.id().value());
	}

	@Provide
	Arbitrary<Solution> solutions() {
		return SolutionArbitraries.solutions();
	}

}
