/** What looking ahead in a case saves and costs. */
package nl.actieoverleg.snelheid.vooruit;
