package nl.actieoverleg.regelmodule;

import java.util.List;
import java.util.Locale;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;

/** One condition of a rule, as it stands in the DRL. The conditions of a rule all have to hold. */
public sealed interface Voorwaarde {

    /** What is asked of an answer; written as a property, e.g. {@code .ja}. */
    enum Toets {
        JA("ja"), NEE("nee"), ONBEKEND("onbekend"), NIET_JA("nietJa"), NIET_NEE("nietNee");

        private final String woord;

        Toets(String woord) {
            this.woord = woord;
        }

        /** The property in DRL. */
        public String woord() {
            return woord;
        }

        /**
         * The test with this property.
         *
         * @throws IllegalArgumentException when there is none
         */
        public static Toets van(String woord) {
            for (Toets toets : values()) {
                if (toets.woord.equals(woord)) {
                    return toets;
                }
            }
            throw new IllegalArgumentException(woord);
        }

        /** Whether this answer passes. */
        public boolean klopt(Antwoord antwoord) {
            return switch (this) {
                case JA -> antwoord == Antwoord.JA;
                case NEE -> antwoord == Antwoord.NEE;
                case ONBEKEND -> antwoord == Antwoord.ONBEKEND;
                case NIET_JA -> antwoord != Antwoord.JA;
                case NIET_NEE -> antwoord != Antwoord.NEE;
            };
        }
    }

    /**
     * {@code Feiten( stalking.ja )}.
     *
     * @param lijst the declared type
     * @param veld its field
     * @param toets what is asked of it
     */
    record Vraagt(String lijst, String veld, Toets toets) implements Voorwaarde {
    }

    /**
     * {@code Feiten( minstens( 2, a.ja, b.ja, c.ja ) )}.
     *
     * @param aantal how many must hold, from 1 to the number of parts
     * @param delen what is counted
     */
    record Minstens(int aantal, List<Vraagt> delen) implements Voorwaarde {
    }

    /**
     * {@code Tellers( keer >= 2 )}.
     *
     * @param lijst the declared type
     * @param veld its field
     * @param minimum the least count, 1 or more
     */
    record Telt(String lijst, String veld, int minimum) implements Voorwaarde {

        /** Whether this count is enough. */
        public boolean klopt(int aantal) {
            return aantal >= minimum;
        }
    }

    /**
     * {@code Peildatum( vanaf( "2023-09-01" ) )} or {@code Peildatum( voor( "2023-09-01" ) )}.
     *
     * @param vanaf true for on or after, false for before
     * @param datum the day, jjjj-mm-dd
     */
    record Dag(boolean vanaf, String datum) implements Voorwaarde {

        /** Whether this day is on the right side of it. */
        public boolean klopt(Peildatum dag) {
            return vanaf ? dag.vanaf(datum) : dag.voor(datum);
        }
    }

    /**
     * {@code Routering( naar( "…" ) )}; only in rules that run after the route is known.
     *
     * @param woord what is asked
     * @param code the code it is asked of, or null where the word takes none
     */
    record Routeert(Routewoord woord, String code) implements Voorwaarde {
    }

    /** The words of {@link nl.actieoverleg.regel.Routering}. */
    enum Routewoord {
        ROUTE_IS("routeIs", Slaatop.ROUTE), ROUTE_IS_NIET("routeIsNiet", Slaatop.ROUTE),
        NAAR("naar", Slaatop.OVERLEG), VIA_INGANG("viaIngang", Slaatop.INGANG),
        OOK_PASSEND("ookPassend", Slaatop.OVERLEG), MEERDERE_PASSEND("meerderePassend", Slaatop.NIETS),
        LOOPT_ELDERS("looptElders", Slaatop.NIETS), BIJNA_PASSEND("bijnaPassend", Slaatop.NIETS),
        AANMELDING_ONVOLLEDIG("aanmeldingOnvolledig", Slaatop.NIETS);

        private final String woord;
        private final Slaatop slaatop;

        Routewoord(String woord, Slaatop slaatop) {
            this.woord = woord;
            this.slaatop = slaatop;
        }

        /** The word in DRL. */
        public String woord() {
            return woord;
        }

        /**
         * The word of the routing that is written so.
         *
         * @throws IllegalArgumentException when there is none
         */
        public static Routewoord van(String woord) {
            for (Routewoord routewoord : values()) {
                if (routewoord.woord.equals(woord)) {
                    return routewoord;
                }
            }
            throw new IllegalArgumentException(woord);
        }

        /** What its code must name. */
        public Slaatop slaatop() {
            return slaatop;
        }
    }

    /** What the code in a condition on the routing names. */
    enum Slaatop {
        /** An overleg, or a route without one. */
        ROUTE,
        /** An overleg. */
        OVERLEG,
        /** A way in. */
        INGANG,
        /** Nothing: the word stands alone. */
        NIETS;

        /** The word for it in messages. */
        public String woord() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
