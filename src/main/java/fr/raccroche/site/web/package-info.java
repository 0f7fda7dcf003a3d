/**
 * Pages of the site itself: legal pages, robots, failures.
 */
@NullMarked
package fr.raccroche.site.web;

import org.jspecify.annotations.NullMarked;
