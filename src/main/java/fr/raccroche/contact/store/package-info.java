/**
 * What is kept of requests and reports, and until when.
 */
@NullMarked
package fr.raccroche.contact.store;

import org.jspecify.annotations.NullMarked;
