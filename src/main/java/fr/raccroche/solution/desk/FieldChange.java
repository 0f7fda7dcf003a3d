package fr.raccroche.solution.desk;

/**
 * What became of one field between two revisions.
 *
 * @param field in words
 * @param before empty when there was nothing
 * @param after empty when there is nothing
 */
public record FieldChange(String field, String before, String after) {

}
