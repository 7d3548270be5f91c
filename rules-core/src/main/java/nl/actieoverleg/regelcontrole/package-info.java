/** What was found when rules were checked: faults, and what asks for attention. */
@NullMarked
package nl.actieoverleg.regelcontrole;

import org.jspecify.annotations.NullMarked;
