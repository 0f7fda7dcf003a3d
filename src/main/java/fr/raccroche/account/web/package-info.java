/**
 * Signing in and out with a password, and what guards the pages of staff.
 */
@NullMarked
package fr.raccroche.account.web;

import org.jspecify.annotations.NullMarked;
