/**
 * From what people type to questions for the engine, and from its answers to an order.
 * Pure functions, but for {@link fr.raccroche.territory.query.Geocoder}.
 */
@NullMarked
package fr.raccroche.territory.query;

import org.jspecify.annotations.NullMarked;
