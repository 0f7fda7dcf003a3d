/**
 * Index definitions as data, their creation and their migration.
 */
@NullMarked
package fr.raccroche.platform.index;

import org.jspecify.annotations.NullMarked;
