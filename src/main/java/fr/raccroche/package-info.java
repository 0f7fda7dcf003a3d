/**
 * Raccroche. One package a room; src/docs/architecture.md says which may use which, and a
 * test holds it.
 */
@NullMarked
package fr.raccroche;

import org.jspecify.annotations.NullMarked;
