package fr.raccroche.structure;

import java.util.List;
import java.util.regex.Pattern;

import fr.raccroche.geo.BoundingBox;
import fr.raccroche.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list of structures.
 *
 * @param place where from
 * @param wholeCommune whether whatever has that commune's code is listed, however far
 * @param radius kilometres around the place
 * @param box nothing outside it
 * @param words what names must hold; an id finds that one
 * @param natures any of them; empty for all
 * @param academie slug
 * @param completing whether the words are still being typed: their last one, or a UAI,
 * may be begun only
 */
public record StructureCriteria(@Nullable Place place, boolean wholeCommune, int radius, @Nullable BoundingBox box,
		@Nullable String words, List<Nature> natures, @Nullable String academie, boolean completing) {

	/** Kilometres when nobody says. */
	public static final int DEFAULT_RADIUS = 30;

	/** Most kilometres one may ask for. */
	public static final int LARGEST_RADIUS = 200;

	private static final Pattern UAI = Pattern.compile("\\d{7}[A-Za-z]");

	/** What is asked in whole words. */
	public StructureCriteria(@Nullable Place place, boolean wholeCommune, int radius, @Nullable BoundingBox box,
			@Nullable String words, List<Nature> natures, @Nullable String academie) {
		this(place, wholeCommune, radius, box, words, natures, academie, false);
	}

	/** What somebody is typing. */
	public static StructureCriteria typing(String words) {
		return new StructureCriteria(null, false, DEFAULT_RADIUS, null, words, List.of(), null, true);
	}

	/**
	 * @throws IllegalArgumentException for a radius out of range
	 */
	public StructureCriteria {
		natures = List.copyOf(natures);
		if (radius < 1 || radius > LARGEST_RADIUS) {
			throw new IllegalArgumentException("radius out of range: " + radius);
		}
	}

	/** Whether one establishment is named: it is found wherever it is, and no other. */
	public boolean named() {
		return this.words != null && UAI.matcher(this.words).matches();
	}

}
