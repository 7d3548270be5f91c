package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Ingang.Soort;

/**
 * The route that follows from which ways in fit, and what is still to be asked about it.
 *
 * <p>Whatever the rules, questions are open exactly when more than one route is possible, and answering them all,
 * whichever way, settles the route. When no way in fits for certain, answering everything with no gives no overleg, and
 * with yes it gives one as soon as a way in is undecided. When one does fit, {@link #staatVast()} looks in each order
 * that is still possible whether a way in to another overleg can come first without those to this one before it. That
 * is exact because conditions are positive and reading unknown answers in two ways is too. And when it does not stand,
 * the open questions decide all that {@link #kop} holds of each order: after it nothing is looked at, and what it
 * leaves out leads where the way in behind it leads.
 *
 * @param grondslag what it rests on
 * @param volgorde the order used
 * @param gekozen the way in that gave the route, or null
 * @param route an overleg, or the name of a {@link RouteZonderOverleg}
 * @param daarna the way in after the direct steps, or null
 */
public record Besluit(Grondslag grondslag, List<Ingang> volgorde, Ingang gekozen, String route, Ingang daarna) {

    /** The decision on these grounds. */
    public static Besluit op(Grondslag grondslag) {
        List<Ingang> volgorde = grondslag.volgorde();
        Ingang gekozen = eerste(grondslag, volgorde, Antwoord.JA, null);
        if (gekozen == null) {
            return new Besluit(grondslag, volgorde, null, zonderOverleg(grondslag).name(), null);
        }
        if (grondslag.volgordevraag() == Antwoord.ONBEKEND) {
            // With no to everything this one comes first, so no other route than its overleg can be certain.
            Ingang aangepast = eerste(grondslag, grondslag.aangepast(), Antwoord.JA, null);
            if (!aangepast.overleg().equals(gekozen.overleg()) && met(grondslag, volgorde, aangepast).staatVast()) {
                gekozen = aangepast;
            }
        }
        return met(grondslag, volgorde, gekozen);
    }

    private static Besluit met(Grondslag grondslag, List<Ingang> volgorde, Ingang gekozen) {
        Ingang daarna = null;
        if (gekozen.soort() == Soort.DIRECT) {
            daarna = eerste(grondslag, volgorde, Antwoord.JA, gekozen);
            if (daarna == null) {
                daarna = eerste(grondslag, volgorde, Antwoord.ONBEKEND, gekozen);
            }
        }
        return new Besluit(grondslag, volgorde, gekozen, gekozen.overleg(), daarna);
    }

    /** The first way in with this outcome, that does not lead to the same overleg as {@code behalve}. */
    private static Ingang eerste(Grondslag grondslag, List<Ingang> volgorde, Antwoord uitkomst, Ingang behalve) {
        for (Ingang ingang : volgorde) {
            if ((behalve == null || !ingang.overleg().equals(behalve.overleg()))
                    && grondslag.past(ingang) == uitkomst) {
                return ingang;
            }
        }
        return null;
    }

    private static RouteZonderOverleg zonderOverleg(Grondslag grondslag) {
        if (eerste(grondslag, grondslag.ingangen(), Antwoord.ONBEKEND, null) != null) {
            return RouteZonderOverleg.NADERE_INFORMATIE;
        }
        return grondslag.poortvraag() == Antwoord.NEE ? RouteZonderOverleg.GEEN_OVERLEG_NODIG
                : RouteZonderOverleg.GEEN_PASSEND_OVERLEG;
    }

    /** The overleg after the direct steps, or null. */
    public String vervolg() {
        return daarna == null ? null : daarna.overleg();
    }

    /** The ordinary overleggen that fit as well, in order. */
    public Set<String> ookPassend() {
        Set<String> ook = new LinkedHashSet<>();
        for (Ingang ingang : volgorde) {
            String overleg = ingang.overleg();
            if (ingang.soort() == Soort.GEWOON && grondslag.past(ingang) == Antwoord.JA && !overleg.equals(route)
                    && !overleg.equals(vervolg())) {
                ook.add(overleg);
            }
        }
        return ook;
    }

    /** The codes of the ways in that gave the route and what follows it. */
    public Set<String> gebruikteIngangen() {
        if (gekozen == null) {
            return Set.of();
        }
        return daarna == null ? Set.of(gekozen.code()) : Set.of(gekozen.code(), daarna.code());
    }

    /**
     * The undecided ways in whose facts are asked, in order; one may stand there twice. Exactly when the route is
     * definite there are none, and neither the question on the order nor the gate is asked.
     */
    public List<Ingang> bevraagd() {
        if (staatVast()) {
            return List.of();
        }
        List<Ingang> bevraagd = onbeslist(kop(volgorde));
        if (vraagtVolgorde()) {
            bevraagd.addAll(onbeslist(kop(grondslag.aangepast())));
        }
        return bevraagd;
    }

    /** Whether the question on the order is asked. */
    public boolean vraagtVolgorde() {
        return grondslag.volgordevraag() == Antwoord.ONBEKEND && !staatVast()
                && !kop(grondslag.aangepast()).equals(kop(volgorde));
    }

    /** Whether the question is asked whether coordination is needed at all. */
    public boolean vraagtPoort() {
        return gekozen == null && grondslag.poortvraag() == Antwoord.ONBEKEND;
    }

    /** Whether every way of answering gives this route. */
    boolean staatVast() {
        if (gekozen == null) {
            return false;
        }
        if (grondslag.volgordevraag() != Antwoord.ONBEKEND) {
            return leidtNaarRoute(volgorde, grondslag.volgordevraag());
        }
        // What would go first in the one order may be a way in that fits only while the other order holds.
        return leidtNaarRoute(grondslag.ingangen(), Antwoord.JA) && leidtNaarRoute(grondslag.aangepast(), Antwoord.NEE);
    }

    /** Whether in this order, with this answer on the order, all that can still become the route leads to this one. */
    private boolean leidtNaarRoute(List<Ingang> ingangen, Antwoord bijVolgordevraag) {
        boolean hierheenKan = false;
        for (int plaats = 0; plaats < ingangen.size(); plaats++) {
            Ingang ingang = ingangen.get(plaats);
            boolean hierheen = ingang.overleg().equals(route);
            Antwoord past = grondslag.past(ingang);
            // Conditions are positive: what may fit now, may fit with a yes.
            if (past == Antwoord.ONBEKEND && bijVolgordevraag == Antwoord.JA && !hierheen && !hierheenKan) {
                return false;
            }
            past = grondslag.past(ingang, bijVolgordevraag);
            if (past == Antwoord.JA) {
                return hierheen;
            }
            if (past == Antwoord.ONBEKEND && !hierheen
                    && (!hierheenKan
                            || grondslag.kanZonder(ingang, hierheenVoor(ingangen, plaats), bijVolgordevraag))) {
                return false;
            }
            hierheenKan |= past == Antwoord.ONBEKEND;
        }
        return false;
    }

    /** The ways in before this place that lead to the route. */
    private List<Ingang> hierheenVoor(List<Ingang> ingangen, int plaats) {
        List<Ingang> hierheen = new ArrayList<>();
        for (Ingang ingang : ingangen.subList(0, plaats)) {
            if (ingang.overleg().equals(route)) {
                hierheen.add(ingang);
            }
        }
        return hierheen;
    }

    /**
     * The ways in that can still become the route: up to the first that certainly fits, without those that cannot; and
     * without the undecided ones right before it that lead to the same overleg, for they change nothing.
     */
    private List<Ingang> kop(List<Ingang> vanVolgorde) {
        List<Ingang> kop = new ArrayList<>(vanVolgorde.size());
        for (Ingang ingang : vanVolgorde) {
            Antwoord past = grondslag.past(ingang);
            if (past == Antwoord.JA) {
                while (!kop.isEmpty() && kop.get(kop.size() - 1).overleg().equals(ingang.overleg())) {
                    kop.remove(kop.size() - 1);
                }
                kop.add(ingang);
                return kop;
            }
            if (past == Antwoord.ONBEKEND) {
                kop.add(ingang);
            }
        }
        return kop;
    }

    private List<Ingang> onbeslist(List<Ingang> ingangen) {
        List<Ingang> onbeslist = new ArrayList<>(ingangen.size());
        for (Ingang ingang : ingangen) {
            if (grondslag.past(ingang) == Antwoord.ONBEKEND) {
                onbeslist.add(ingang);
            }
        }
        return onbeslist;
    }
}
