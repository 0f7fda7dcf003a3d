/**
 * What somebody keeps of what they found: the selection that an address carries, its page
 * for paper, its table side by side, its data, its codes. Nothing of it is stored here.
 */
@NullMarked
package fr.raccroche.search.kept;

import org.jspecify.annotations.NullMarked;
