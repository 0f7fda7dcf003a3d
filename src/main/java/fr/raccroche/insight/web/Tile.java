package fr.raccroche.insight.web;

import java.util.ArrayList;
import java.util.List;

import fr.raccroche.insight.indicator.MonthlyCount;
import fr.raccroche.insight.indicator.Report;
import fr.raccroche.site.Words;

/**
 * A number of today.
 *
 * @param label what it counts
 * @param value as it is written
 * @param note what is to be known of it; empty for nothing
 */
public record Tile(String label, String value, String note) {

	static List<Tile> of(Report report, MonthlyCount now) {
		List<Tile> tiles = new ArrayList<>(
				List.of(new Tile("Offres publiées", number(now.offers()), since(report, now)),
						new Tile("À jour", IndicatorsPage.percent(now.confirmed(), now.offers()),
								(now.toConfirm() == 0) ? "" : number(now.toConfirm()) + " à confirmer"),
						new Tile("Places annoncées", number(now.places()), placesNote(now)),
						new Tile("Innovantes", number(now.innovative()), ""), CallWords.tile(report.calls())));
		Long partners = now.partners();
		if (partners != null) {
			tiles.add(new Tile("Partenaires", number(partners), networksNote(now)));
		}
		return tiles;
	}

	/** What the desk asks for, and how much of it nobody ever said. */
	private static String placesNote(MonthlyCount now) {
		if (now.placesToSay() == 0) {
			return "";
		}
		String all = "Places à indiquer : " + number(now.placesToSay());
		long dated = now.placesToSay() - now.withoutPlaces();
		return (dated == 0) ? all : "%s, dont %s non dites et %s pour une date d'entrée seulement".formatted(all,
				number(now.withoutPlaces()), number(dated));
	}

	private static String networksNote(MonthlyCount now) {
		Long networks = now.networks();
		Long members = now.members();
		String establishments = (members == null) ? ""
				: number(members) + ((members < 2) ? " établissement membre" : " établissements membres");
		return (networks == null) ? establishments : Words.count(networks, "réseau", "réseaux") + ", " + establishments;
	}

	private static String since(Report report, MonthlyCount now) {
		MonthlyCount before = report.before();
		if (before == null) {
			return (now.paused() == 0) ? "" : number(now.paused()) + " en pause";
		}
		long more = now.offers() - before.offers();
		return (more == 0) ? "comme en " + Words.month(before.month()) : "%s%s depuis %s"
			.formatted((more > 0) ? "+" : "−", number(Math.abs(more)), Words.month(before.month()));
	}

	private static String number(long value) {
		return Words.number(value);
	}

}
