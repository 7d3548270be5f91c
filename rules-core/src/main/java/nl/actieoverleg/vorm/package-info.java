/** How a case and an advice find the one JSON form that they have, whoever writes them. */
package nl.actieoverleg.vorm;
