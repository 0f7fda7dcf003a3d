/**
 * The communes as the engine and the bundled files keep them.
 */
@NullMarked
package fr.raccroche.territory.store;

import org.jspecify.annotations.NullMarked;
