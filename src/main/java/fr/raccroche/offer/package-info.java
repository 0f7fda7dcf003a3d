/**
 * What staff writes of a solution before the public sees it: kept while it is typed, sent
 * to who publishes, put together with what others wrote meanwhile.
 */
@NullMarked
package fr.raccroche.offer;

import org.jspecify.annotations.NullMarked;
