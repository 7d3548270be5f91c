/** How a case and an advice find the one JSON form that they have, whoever writes them. */
@NullMarked
package nl.actieoverleg.vorm;

import org.jspecify.annotations.NullMarked;
