package fr.raccroche.territory;

/**
 * A département or an overseas collectivity.
 *
 * @param code INSEE code: 79, 2A, 974
 * @param name as INSEE writes it
 * @param academie slug of its académie
 * @param region INSEE code of its region
 * @param zone land that one does not leave by sea for being nearest: {@code metropole},
 * {@code corse}, or the overseas code
 */
public record Departement(String code, String name, String academie, String region, String zone) {
}
