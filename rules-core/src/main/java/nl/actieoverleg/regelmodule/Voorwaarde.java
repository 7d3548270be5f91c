package nl.actieoverleg.regelmodule;

import java.util.List;
import java.util.StringJoiner;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;

/**
 * One condition of a rule. The conditions of a rule all have to hold.
 *
 * <p>There is one tree for everything: as a rule module states it, the fields in it are names; where the rules of a
 * region are put together, each field is told what it stands for. The parts of the tree know nothing of what is done
 * with them: that is for a {@link Bezoeker}.
 */
public sealed interface Voorwaarde {

    /** The line that it stands on, from 1; 0 when it was not read from a file. */
    int regelnummer();

    /** The declared type, or the type of the vocabulary, that it is asked of. */
    String lijst();

    /** The condition as it stands between the brackets of its pattern, without spaces that say nothing. */
    String tekst();

    /** The answers and outcomes that it asks for: itself or its parts; none when it asks for a count, day or route. */
    default List<Vraagt> vragen() {
        return List.of();
    }

    /** How many of its parts have to hold; 1 for a condition that is its own only part. */
    default int drempel() {
        return 1;
    }

    /** The index of the criterion that it asks to be met, its fields looked up; -1 when it is any other condition. */
    default int criterium() {
        return -1;
    }

    /**
     * The index of the question that it asks to be answered yes, its fields looked up; -1 when it is any other
     * condition.
     */
    default int feit() {
        return -1;
    }

    /** Lets this visitor do what is to be done with a condition of this kind. */
    <T> T bezoek(Bezoeker<T> bezoeker);

    /**
     * What is done with each kind of condition. Whoever treats kinds differently is one of these, so that a new kind
     * does not compile until every place knows it.
     *
     * @param <T> what comes of it
     */
    interface Bezoeker<T> {

        T vraagt(Vraagt voorwaarde);

        T minstens(Minstens voorwaarde);

        T telt(Telt voorwaarde);

        T dag(Dag voorwaarde);

        T routeert(Routeert voorwaarde);
    }

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

        /** What this property asks, or null when it is none of these. */
        public static Toets van(String woord) {
            for (Toets toets : values()) {
                if (toets.woord.equals(woord)) {
                    return toets;
                }
            }
            return null;
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
     * A field of a list that a condition names.
     *
     * @param lijst the declared type
     * @param naam its field
     * @param soort what it stands for; null as long as the rules of a region were not put together
     * @param index the index of that question, count, criterion or way in; -1 likewise
     */
    record Verwijzing(String lijst, String naam, Lijstsoort soort, int index) {

        /** A name that was not looked up. */
        public Verwijzing(String lijst, String naam) {
            this(lijst, naam, null, -1);
        }
    }

    /**
     * {@code Feiten( stalking.ja )}.
     *
     * @param veld what is asked
     * @param toets what is asked of it
     */
    record Vraagt(Verwijzing veld, Toets toets, int regelnummer) implements Voorwaarde {

        /** Asks for a field by its name. */
        public Vraagt(String lijst, String veld, Toets toets, int regelnummer) {
            this(new Verwijzing(lijst, veld), toets, regelnummer);
        }

        @Override
        public String lijst() {
            return veld.lijst();
        }

        @Override
        public String tekst() {
            return veld.naam() + "." + toets.woord();
        }

        @Override
        public List<Vraagt> vragen() {
            return List.of(this);
        }

        @Override
        public int criterium() {
            return veld.soort() == Lijstsoort.CRITERIA && toets == Toets.JA ? veld.index() : -1;
        }

        @Override
        public int feit() {
            return veld.soort() == Lijstsoort.VRAGEN && toets == Toets.JA ? veld.index() : -1;
        }

        @Override
        public <T> T bezoek(Bezoeker<T> bezoeker) {
            return bezoeker.vraagt(this);
        }
    }

    /**
     * {@code Feiten( minstens( 2, a.ja, b.ja, c.ja ) )}.
     *
     * @param aantal how many must hold, from 1 to the number of parts
     * @param delen what is counted, all of the same list; at least one
     */
    record Minstens(int aantal, List<Vraagt> delen, int regelnummer) implements Voorwaarde {

        @Override
        public String lijst() {
            return delen.get(0).lijst();
        }

        @Override
        public String tekst() {
            StringJoiner tekst = new StringJoiner(", ", "minstens( ", " )").add(String.valueOf(aantal));
            for (Vraagt deel : delen) {
                tekst.add(deel.tekst());
            }
            return tekst.toString();
        }

        @Override
        public List<Vraagt> vragen() {
            return delen;
        }

        @Override
        public int drempel() {
            return aantal;
        }

        @Override
        public <T> T bezoek(Bezoeker<T> bezoeker) {
            return bezoeker.minstens(this);
        }
    }

    /**
     * {@code Tellers( keer >= 2 )}.
     *
     * @param veld the count
     * @param minimum the least count, 1 or more
     */
    record Telt(Verwijzing veld, int minimum, int regelnummer) implements Voorwaarde {

        /** Asks for a count by its name. */
        public Telt(String lijst, String veld, int minimum, int regelnummer) {
            this(new Verwijzing(lijst, veld), minimum, regelnummer);
        }

        @Override
        public String lijst() {
            return veld.lijst();
        }

        @Override
        public String tekst() {
            return veld.naam() + " >= " + minimum;
        }

        @Override
        public <T> T bezoek(Bezoeker<T> bezoeker) {
            return bezoeker.telt(this);
        }
    }

    /**
     * {@code Peildatum( vanaf( "2023-09-01" ) )} or {@code Peildatum( voor( "2023-09-01" ) )}.
     *
     * @param vanaf true for on or after, false for before
     * @param datum the day, jjjj-mm-dd
     */
    record Dag(boolean vanaf, String datum, int regelnummer) implements Voorwaarde {

        /** Whether this day is on the right side of it. */
        public boolean klopt(Peildatum dag) {
            return vanaf ? dag.vanaf(datum) : dag.voor(datum);
        }

        @Override
        public String lijst() {
            return "Peildatum";
        }

        @Override
        public String tekst() {
            return (vanaf ? "vanaf" : "voor") + "( \"" + datum + "\" )";
        }

        @Override
        public <T> T bezoek(Bezoeker<T> bezoeker) {
            return bezoeker.dag(this);
        }
    }

    /**
     * {@code Routering( naar( "…" ) )}; only in rules that run after the route is known.
     *
     * @param woord what is asked
     * @param code the code it is asked of, or null where the word takes none
     */
    record Routeert(Routewoord woord, String code, int regelnummer) implements Voorwaarde {

        @Override
        public String lijst() {
            return "Routering";
        }

        @Override
        public String tekst() {
            return code == null ? woord.woord() : woord.woord() + "( \"" + code + "\" )";
        }

        @Override
        public <T> T bezoek(Bezoeker<T> bezoeker) {
            return bezoeker.routeert(this);
        }
    }
}
