package fr.raccroche.solution.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of one field between two revisions.
 *
 * @param field in words
 * @param before empty when there was nothing
 * @param after empty when there is nothing
 */
public record FieldChange(String field, String before, String after) {

	private static final Map<String, String> NAMES = names();

	/** Letters of "2026-09-19". */
	private static final int DAY = 10;

	/** Fields whose codes people do not read. */
	private static final Map<String, Coded[]> CODES = Map.of("kind", Kind.values(), "field", Field.values(),
			"entry.mode", EntryMode.values(), "course.status", Status.values(), "audience.diplomaMax", Diploma.values(),
			"training.sectors", Sector.values(), "joining.by", JoinedBy.values(), "life.state", State.values());

	/** What changed, in the order of the fields. */
	static List<FieldChange> between(Solution before, Solution after, JsonMapper json) {
		Map<String, String> old = flat(before, json);
		Map<String, String> now = flat(after, json);
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

	private static Map<String, String> flat(Solution solution, JsonMapper json) {
		Map<String, String> fields = new LinkedHashMap<>();
		flatten("", json.valueToTree(solution), fields);
		return fields;
	}

	/** Objects are opened, lists stay whole: they are read as one. */
	private static void flatten(String path, JsonNode node, Map<String, String> fields) {
		if (node.isObject()) {
			node.propertyStream()
				.forEach((member) -> flatten(path.isEmpty() ? member.getKey() : path + "." + member.getKey(),
						member.getValue(), fields));
		}
		else if (!node.isNull()) {
			fields.put(path, text(node, CODES.getOrDefault(path, new Coded[0])));
		}
	}

	private static String text(JsonNode node, Coded... codes) {
		if (node.isArray()) {
			List<String> items = new ArrayList<>();
			node.forEach((item) -> items.add(text(item, codes)));
			return String.join(" ; ", items);
		}
		if (node.isObject()) {
			List<String> members = new ArrayList<>();
			node.forEach((member) -> {
				if (!member.isNull()) {
					members.add(text(member));
				}
			});
			return String.join(", ", members);
		}
		if (node.isBoolean()) {
			return node.asBoolean() ? "oui" : "non";
		}
		String text = node.asString();
		return Stream.of(codes)
			.filter((code) -> code.code().equals(text))
			.map(Coded::label)
			.findFirst()
			.or(() -> (text.length() == DAY) ? Dates.parse(text).map(Words::day) : Optional.empty())
			.orElse(text);
	}

	private static Map<String, String> names() {
		Map<String, String> names = new LinkedHashMap<>();
		String table = """
				kind=Type d'offre
				field=Champ
				title=Titre
				summary=Phrase d'accroche
				description=Description
				training.sectors=Domaines
				training.preparedDiploma=Diplôme préparé
				provider.structureId=Identifiant de la structure
				provider.name=Structure
				provider.network=Réseau
				sites=Lieux
				remote=À distance
				area.communes=Communes desservies
				area.departements=Départements desservis
				area.academies=Académies desservies
				area.wholeCountry=Toute la France
				audience.ageMin=Âge, à partir de
				audience.ageMax=Âge, jusqu'à
				audience.ageMaxDisabled=Âge en cas de handicap, jusqu'à
				audience.monthsOutMin=Mois sans école, au moins
				audience.diplomaMax=Diplôme, au plus
				audience.conditions=Conditions
				audience.documents=Documents
				entry.mode=Entrée
				entry.sessions=Dates d'entrée
				entry.places=Places
				course.monthsMin=Durée, au moins (mois)
				course.monthsMax=Durée, au plus (mois)
				course.hoursPerWeek=Heures par semaine
				course.status=Statut
				pay.paid=Rémunération
				pay.amount.eurosPerMonth=Montant
				pay.amount.eurosPerMonthMax=Montant, jusqu'à
				pay.amount.on=Montant, à la date du
				pay.amount.source=Source du montant
				living.cost=Coût
				living.boarding=Internat
				living.meals=Repas
				living.wheelchair=Accès en fauteuil
				living.accessibility=Accessibilité
				living.transport=Transport
				innovative=Innovante
				joining.by=Qui peut demander
				joining.steps=Étapes
				joining.afterCall=Après l'appel
				contact.phone=Téléphone
				contact.hours=Horaires
				contact.mail=Courriel
				contact.web=Site web
				contact.role=Personne à demander
				contact.languages=Langues
				verification.on=Vérifié le
				verification.by=Vérifié par
				verification.everyMonths=À confirmer tous les (mois)
				origin.source=Source
				origin.licence=Licence
				origin.demonstration=Démonstration
				life.state=État
				life.replacedBy=Remplacée par
				""";
		table.lines().map((line) -> line.split("=", 2)).forEach((pair) -> names.put(pair[0], pair[1]));
		return names;
	}

}
