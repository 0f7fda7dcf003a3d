/**
 * What staff sees of call-back requests and reports, and does with them.
 */
@NullMarked
package fr.raccroche.contact.desk;

import org.jspecify.annotations.NullMarked;
