package fr.raccroche.solution;

/**
 * Tells the draft that a revision was published from. Who finds that draft still there
 * knows that somebody was cut off before erasing it.
 *
 * @param id of the draft
 * @param version which of its versions, or the one it was taken from
 */
public record DraftMark(String id, long version) {
}
