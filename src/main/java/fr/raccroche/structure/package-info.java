/**
 * Establishments and other bodies: who they are, where, how to reach them, and which
 * source says so.
 */
@NullMarked
package fr.raccroche.structure;

import org.jspecify.annotations.NullMarked;
