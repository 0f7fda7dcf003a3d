/**
 * Pages on which administrators change the texts of the portal.
 */
@NullMarked
package fr.raccroche.wording.web;

import org.jspecify.annotations.NullMarked;
