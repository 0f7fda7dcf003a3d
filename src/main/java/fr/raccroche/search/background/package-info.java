/**
 * The image under the maps, when a tile service is set: fetched by the portal and kept in
 * its data directory, so that no visitor is ever seen by that service.
 */
@NullMarked
package fr.raccroche.search.background;

import org.jspecify.annotations.NullMarked;
