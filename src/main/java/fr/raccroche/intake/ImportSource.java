package fr.raccroche.intake;

import java.time.Instant;

/**
 * The file that is read, as what is written from it will tell.
 *
 * @param file its name, without the directory
 * @param modifiedAt when the file was last written
 * @param importedAt when this import began
 * @param trial whether nothing may be written in the catalogue ({@code --essai})
 */
public record ImportSource(String file, Instant modifiedAt, Instant importedAt, boolean trial) {
}
