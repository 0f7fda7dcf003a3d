/**
 * The embedded engine: a supervised child process, found by others through a file in the
 * data directory.
 */
@NullMarked
package fr.raccroche.platform.engine;

import org.jspecify.annotations.NullMarked;
