/**
 * Doors and walls of every page: errors, security headers, static files, templates,
 * health.
 */
@NullMarked
package fr.raccroche.platform.web;

import org.jspecify.annotations.NullMarked;
