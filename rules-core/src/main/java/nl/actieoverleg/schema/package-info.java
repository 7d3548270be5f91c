/**
 * What goes in and out as JSON, described for programs that are written elsewhere: JSON Schema, OpenAPI, TypeScript and
 * constants in Java. All of it is made from the rules in use, so it says what these take and give.
 */
@NullMarked
package nl.actieoverleg.schema;

import org.jspecify.annotations.NullMarked;
