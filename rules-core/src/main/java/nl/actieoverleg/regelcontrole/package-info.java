/** What was found when rules were checked: faults, and what asks for attention. */
package nl.actieoverleg.regelcontrole;
