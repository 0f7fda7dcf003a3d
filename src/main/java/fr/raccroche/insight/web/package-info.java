/**
 * Coverage as pages, drawings and files.
 */
@NullMarked
package fr.raccroche.insight.web;

import org.jspecify.annotations.NullMarked;
