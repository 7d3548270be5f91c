/** How the cost of advising grows: with regions, with rules, with unknown facts. What it finds is in GROEI.md. */
package nl.actieoverleg.snelheid.groei;
