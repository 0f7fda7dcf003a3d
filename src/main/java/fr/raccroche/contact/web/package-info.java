/**
 * The public forms and what becomes of what they sent.
 */
@NullMarked
package fr.raccroche.contact.web;

import org.jspecify.annotations.NullMarked;
