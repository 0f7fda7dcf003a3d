/**
 * What surrounds every page: name, number, banner, footer; the error page; legal pages;
 * how numbers, dates and distances are said. Others use its root only.
 */
@NullMarked
package fr.raccroche.site;

import org.jspecify.annotations.NullMarked;
