/**
 * Keeps offers true over time: reminders by mail, links that act without signing in,
 * campaigns, and the pause of what nobody confirms.
 */
@NullMarked
package fr.raccroche.solution.reminder;

import org.jspecify.annotations.NullMarked;
