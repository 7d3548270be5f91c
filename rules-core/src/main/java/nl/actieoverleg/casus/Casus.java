package nl.actieoverleg.casus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.vorm.Jsonvorm;
import org.jspecify.annotations.Nullable;

/**
 * One case as it is put to the router. Immutable and free of personal data: there is no free text in it. Safe
 * for any number of threads.
 *
 * <p>A case is not checked when it is made. {@code Adviseur.adviseer} checks it and reports all faults at once.
 */
public final class Casus {

    /** The names of its fields in JSON. Its counts stand beside these, so no count or fact may have one of them. */
    public static final List<String> VELDEN =
            List.of("kenmerk", "provincie", "peildatum", "feiten", "nodig", "lopendeOverleggen");

    private final String kenmerk;
    private final String provincie;
    private final @Nullable LocalDate peildatum;
    /** Null for a case that was read: then they follow from the next three, which are null for others. */
    private final @Nullable Map<String, Antwoord> feiten;
    private final @Nullable Woordenlijst woordenlijst;
    private final Antwoord @Nullable [] antwoorden;
    private final int @Nullable [] gegeven;
    /** Made when first asked for; by two threads at a time it is the same twice. */
    private @Nullable Map<String, Antwoord> gelezen;
    private final List<String> nodig;
    private final List<String> lopendeOverleggen;
    private final Map<String, Integer> tellers;

    private Casus(Bouwer bouwer) {
        this(bouwer, Collections.unmodifiableMap(new LinkedHashMap<>(bouwer.feiten)), null, null, null);
    }

    /** See {@link Woordenlijst#casus}. */
    Casus(Bouwer bouwer, Woordenlijst woordenlijst, Antwoord[] antwoorden, int[] gegeven) {
        this(bouwer, null, woordenlijst, antwoorden, gegeven);
    }

    private Casus(Bouwer bouwer, @Nullable Map<String, Antwoord> feiten, @Nullable Woordenlijst woordenlijst,
            Antwoord @Nullable [] antwoorden, int @Nullable [] gegeven) {
        this.feiten = feiten;
        this.woordenlijst = woordenlijst;
        this.antwoorden = antwoorden;
        this.gegeven = gegeven;
        kenmerk = bouwer.kenmerk;
        provincie = bouwer.provincie;
        peildatum = bouwer.peildatum;
        nodig = List.copyOf(bouwer.nodig);
        lopendeOverleggen = List.copyOf(bouwer.lopendeOverleggen);
        tellers = bouwer.tellers.isEmpty() ? Map.of()
                : Collections.unmodifiableMap(new LinkedHashMap<>(bouwer.tellers));
    }

    /** The answer to each question of this list, when the case was read by it; else null. */
    Antwoord @Nullable [] gelezenMet(Woordenlijst lijst) {
        return woordenlijst == lijst ? antwoorden : null;
    }

    /**
     * Starts a case.
     *
     * @param kenmerk a pseudonym: 1 to 40 of A–Z, 0–9 and {@code -}
     * @param provincie the region whose rules apply, as its rule module spells it
     * @return a builder for all else that the case holds
     */
    public static Bouwer voor(String kenmerk, String provincie) {
        return new Bouwer(kenmerk, provincie);
    }

    /** {@return the pseudonym} */
    public String kenmerk() {
        return kenmerk;
    }

    /** {@return the region whose rules apply} */
    public String provincie() {
        return provincie;
    }

    /** {@return the day asked for, or null for today} */
    public @Nullable LocalDate peildatum() {
        return peildatum;
    }

    /** {@return the answers by question; a question that is left out is {@link Antwoord#ONBEKEND}} Unmodifiable. */
    public Map<String, Antwoord> feiten() {
        Map<String, Antwoord> bekend = woordenlijst == null ? feiten : gelezen;
        if (bekend == null) {
            Map<String, Antwoord> opNaam = new LinkedHashMap<>();
            for (int nummer : gegeven) {
                opNaam.put(woordenlijst.feit(nummer), antwoorden[nummer]);
            }
            bekend = Collections.unmodifiableMap(opNaam);
            gelezen = bekend;
        }
        return bekend;
    }

    /** {@return what the case needs, in codes that the rules declare} Unmodifiable. */
    public List<String> nodig() {
        return nodig;
    }

    /** {@return the overleggen in which the case already runs, in codes that the rules declare} Unmodifiable. */
    public List<String> lopendeOverleggen() {
        return lopendeOverleggen;
    }

    /** {@return the counts by name, each 0 or more; one that is left out is 0} Unmodifiable. */
    public Map<String, Integer> tellers() {
        return tellers;
    }

    /** {@return a builder that starts with all that this case holds} */
    public Bouwer kopie() {
        Bouwer bouwer = new Bouwer(kenmerk, provincie).peildatum(peildatum).feiten(feiten());
        nodig.forEach(bouwer::nodig);
        lopendeOverleggen.forEach(bouwer::looptIn);
        tellers.forEach(bouwer::teller);
        return bouwer;
    }

    /**
     * Whether the other is a case that holds the same. The order of answers and counts does not matter; that of lists
     * does, and so does whether something unknown is left out or said to be so.
     */
    @Override
    public boolean equals(@Nullable Object ander) {
        return this == ander || ander instanceof Casus casus && Objects.equals(kenmerk, casus.kenmerk)
                && Objects.equals(provincie, casus.provincie) && Objects.equals(peildatum, casus.peildatum)
                && feiten().equals(casus.feiten()) && nodig.equals(casus.nodig)
                && lopendeOverleggen.equals(casus.lopendeOverleggen) && tellers.equals(casus.tellers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kenmerk, provincie, peildatum, feiten(), nodig, lopendeOverleggen, tellers);
    }

    /** For the Jackson of an application. */
    @JsonValue
    @JsonRawValue
    private String json() {
        return Jsonvorm.van(this);
    }

    /** For the Jackson of an application. */
    @JsonCreator
    private static Casus uitJson(Object json) {
        throw Jsonvorm.nietZo("een casus", "Adviseur.lees(json)");
    }

    /** Shows nothing of the case, so that it cannot end up in a log by accident. */
    @Override
    public String toString() {
        return "Casus[afgeschermd]";
    }

    /** Collects a case. Not thread-safe. */
    public static final class Bouwer {

        private final String kenmerk;
        private final String provincie;
        private @Nullable LocalDate peildatum;
        private final Map<String, Antwoord> feiten = new LinkedHashMap<>();
        private final List<String> nodig = new ArrayList<>();
        private final List<String> lopendeOverleggen = new ArrayList<>();
        private final Map<String, Integer> tellers = new LinkedHashMap<>();

        private Bouwer(String kenmerk, String provincie) {
            this.kenmerk = kenmerk;
            this.provincie = provincie;
        }

        /**
         * Sets the day asked for; null for today.
         *
         * @param dag the day, with a year from 0 to 9999; null for today
         * @return this
         */
        public Bouwer peildatum(@Nullable LocalDate dag) {
            peildatum = dag;
            return this;
        }

        /**
         * Answers one question; a later answer to the same question replaces the earlier one.
         *
         * @param feit the name of the fact, not null
         * @param antwoord the answer, not null
         * @return this
         */
        public Bouwer feit(String feit, Antwoord antwoord) {
            feiten.put(Objects.requireNonNull(feit, "feit"), Objects.requireNonNull(antwoord, "antwoord"));
            return this;
        }

        /**
         * Answers several questions.
         *
         * @param antwoorden the answers by question; nothing in it is null
         * @return this
         */
        public Bouwer feiten(Map<String, Antwoord> antwoorden) {
            antwoorden.forEach(this::feit);
            return this;
        }

        /**
         * Adds something that the case needs.
         *
         * @param behoefte its code, not null
         * @return this
         */
        public Bouwer nodig(String behoefte) {
            nodig.add(Objects.requireNonNull(behoefte, "behoefte"));
            return this;
        }

        /**
         * Adds an overleg in which the case already runs.
         *
         * @param overleg its code, not null
         * @return this
         */
        public Bouwer looptIn(String overleg) {
            lopendeOverleggen.add(Objects.requireNonNull(overleg, "overleg"));
            return this;
        }

        /**
         * Sets a count, 0 or more.
         *
         * @param naam the name of the count, not null
         * @param aantal the count
         * @return this
         */
        public Bouwer teller(String naam, int aantal) {
            tellers.put(Objects.requireNonNull(naam, "naam"), aantal);
            return this;
        }

        /**
         * Makes the case.
         *
         * @return the case; it is not checked
         */
        public Casus maak() {
            return new Casus(this);
        }
    }
}
