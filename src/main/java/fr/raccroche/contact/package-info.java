/**
 * Call-back requests and public reports: little is asked, and nothing stays.
 */
@NullMarked
package fr.raccroche.contact;

import org.jspecify.annotations.NullMarked;
