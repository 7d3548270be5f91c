/** What comes in: a case, the questions it answers, and the faults that keep it from being advised on. */
@NullMarked
package nl.actieoverleg.casus;

import org.jspecify.annotations.NullMarked;
