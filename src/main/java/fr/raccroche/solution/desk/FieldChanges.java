package fr.raccroche.solution.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raccroche.platform.Dates;
import fr.raccroche.site.Words;
import fr.raccroche.solution.Coded;
import fr.raccroche.solution.Diploma;
import fr.raccroche.solution.EntryMode;
import fr.raccroche.solution.Field;
import fr.raccroche.solution.JoinedBy;
import fr.raccroche.solution.Kind;
import fr.raccroche.solution.Sector;
import fr.raccroche.solution.Solution;
import fr.raccroche.solution.State;
import fr.raccroche.solution.Status;
import fr.raccroche.territory.Gazetteer;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What changed from one revision to the next, in words of the form.
 */
@Component
class FieldChanges {

	private static final Map<String, String> NAMES = names();

	/** Letters of "2026-09-19". */
	private static final int DAY = 10;

	/** Fields whose codes people do not read. */
	private static final Map<String, Coded[]> CODES = Map.of("kind", Kind.values(), "field", Field.values(),
			"entry.mode", EntryMode.values(), "course.status", Status.values(), "audience.diplomaMax", Diploma.values(),
			"training.sectors", Sector.values(), "joining.by", JoinedBy.values(), "life.state", State.values());

	/** Lists whose items are read one below the other. */
	private static final Set<String> LINES = Set.of("description", "audience.conditions", "audience.documents",
			"joining.steps", "sites", "entry.sessions");

	private final JsonMapper json;

	private final Gazetteer gazetteer;

	FieldChanges(JsonMapper json, Gazetteer gazetteer) {
		this.json = json;
		this.gazetteer = gazetteer;
	}

	/** What changed, in the order of the fields. */
	List<FieldChange> between(Solution before, Solution after) {
		Map<String, String> old = flat(before);
		Map<String, String> now = flat(after);
		Set<String> fields = new LinkedHashSet<>(now.keySet());
		fields.addAll(old.keySet());
		List<FieldChange> changes = new ArrayList<>();
		for (String field : fields) {
			String was = old.getOrDefault(field, "");
			String is = now.getOrDefault(field, "");
			if (!was.equals(is)) {
				changes.add(new FieldChange(NAMES.getOrDefault(field, field), was, is));
			}
		}
		return changes;
	}

	private Map<String, String> flat(Solution solution) {
		Map<String, String> fields = new LinkedHashMap<>();
		flatten("", this.json.valueToTree(solution), fields);
		return fields;
	}

	/** Objects are opened, lists stay whole: they are read as one. */
	private void flatten(String path, JsonNode node, Map<String, String> fields) {
		if (node.isObject()) {
			node.propertyStream()
				.forEach((member) -> flatten(path.isEmpty() ? member.getKey() : path + "." + member.getKey(),
						member.getValue(), fields));
		}
		else if (!node.isNull()) {
			fields.put(path, text(path, node));
		}
	}

	private String text(String path, JsonNode node) {
		return switch (path) {
			case "contact.phone" -> Words.phone(node.asString());
			case "area.communes" -> communes(node);
			default -> text(node, LINES.contains(path) ? "\n" : ", ", CODES.getOrDefault(path, new Coded[0]));
		};
	}

	/** Their names, with how many where one cannot count them at a glance. */
	private String communes(JsonNode codes) {
		List<String> names = codes.valueStream().map(JsonNode::asString).map(this::commune).toList();
		return (names.size() > 1) ? names.size() + " communes : " + String.join(", ", names) : String.join("", names);
	}

	private String commune(String code) {
		return this.gazetteer.findByCode(code).map((commune) -> commune.label()).orElse(code);
	}

	private static String text(JsonNode node, String between, Coded... codes) {
		if (node.isContainer()) {
			return node.valueStream()
				.filter((part) -> !part.isNull())
				.map((part) -> text(part, ", ", node.isArray() ? codes : new Coded[0]))
				.collect(Collectors.joining(node.isArray() ? between : ", "));
		}
		if (node.isBoolean()) {
			return node.asBoolean() ? "oui" : "non";
		}
		String text = node.asString();
		return Stream.of(codes)
			.filter((code) -> code.code().equals(text))
			.map(Coded::staffLabel)
			.findFirst()
			.or(() -> (text.length() == DAY) ? Dates.parse(text).map(Words::day) : Optional.empty())
			.orElse(text);
	}

	private static Map<String, String> names() {
		try (InputStream json = Objects
			.requireNonNull(FieldChanges.class.getResourceAsStream("/solution/fields.json"))) {
			return JsonMapper.shared().readValue(json, new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new IllegalStateException("solution/fields.json cannot be read", ex);
		}
	}

}
