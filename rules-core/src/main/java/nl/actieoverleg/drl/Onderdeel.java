package nl.actieoverleg.drl;

import java.util.List;

/**
 * A declared list or a rule as it stands in the text: it knows the line of everything in it, which the syntax tree of
 * Drools does not, and sees a second field or annotation of the same name, which that tree drops.
 *
 * @param soort what it is
 * @param naam its name, without quotes
 * @param begin where it starts, in characters from 0
 * @param eind where it ends, exclusive
 * @param regel its first line
 * @param laatsteRegel the line of its {@code end}
 * @param kenmerken its own annotations, in order
 * @param velden its fields, in order; none in a rule
 */
record Onderdeel(Soort soort, String naam, int begin, int eind, int regel, int laatsteRegel, List<Kenmerk> kenmerken,
        List<Veld> velden) {

    enum Soort { LIJST, REGEL }

    /** An annotation: its name, without {@code @}, and its line. */
    record Kenmerk(String naam, int regel) {
    }

    /** A field of a list. */
    record Veld(String naam, int regel, List<Kenmerk> kenmerken) {
    }
}
