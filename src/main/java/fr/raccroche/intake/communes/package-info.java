/**
 * Files about communes: La Poste's, geo.api.gouv.fr's.
 */
@NullMarked
package fr.raccroche.intake.communes;

import org.jspecify.annotations.NullMarked;
