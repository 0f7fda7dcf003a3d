/**
 * Signing in and out, and what guards the pages of staff.
 */
@NullMarked
package fr.raccroche.account.web;

import org.jspecify.annotations.NullMarked;
