package nl.actieoverleg.vergelijking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import nl.actieoverleg.vergelijking.Regelbetekenis.Betekenis;
import nl.actieoverleg.vergelijking.Regelwijziging.Soort;

/**
 * Finds which new rule took the place of which old one: the same under any name, then another under the same name, then
 * the likest that concludes the same. For one thread.
 */
final class Regelparing {

    private final String laag;
    private final List<Betekenis> oud;
    private final List<Betekenis> nieuw;
    private final List<Regelwijziging> wijzigingen = new ArrayList<>();

    Regelparing(String laag, List<Betekenis> oud, List<Betekenis> nieuw) {
        this.laag = laag;
        this.oud = new ArrayList<>(oud);
        this.nieuw = new ArrayList<>(nieuw);
    }

    List<Regelwijziging> wijzigingen() {
        paar((was, is) -> was.isGelijk(is) && isZelfdeNaam(was, is));
        paar(Betekenis::isGelijk);
        paar(Regelparing::isZelfdeNaam);
        paarLikende();
        for (Betekenis was : oud) {
            voegToe(Soort.WEG, was, was, was.zonder(leeg(was)), List.of());
        }
        for (Betekenis is : nieuw) {
            voegToe(Soort.NIEUW, null, is, List.of(), is.zonder(leeg(is)));
        }
        wijzigingen.sort(Comparator.comparing(Regelwijziging::soort));
        return wijzigingen;
    }

    private static boolean isZelfdeNaam(Betekenis was, Betekenis is) {
        return was.regel().naam().equals(is.regel().naam());
    }

    /** A rule that concludes the same from nothing. */
    private static Betekenis leeg(Betekenis van) {
        return new Betekenis(van.regel(), van.concludeert(), new TreeSet<>(), Map.of());
    }

    private void paar(BiPredicate<Betekenis, Betekenis> zo) {
        for (Betekenis was : List.copyOf(oud)) {
            for (Betekenis is : nieuw) {
                if (zo.test(was, is)) {
                    horenBijElkaar(was, is);
                    break;
                }
            }
        }
    }

    private void paarLikende() {
        for (Betekenis was : List.copyOf(oud)) {
            Betekenis likende = null;
            for (Betekenis is : nieuw) {
                if (was.concludeert().equals(is.concludeert()) && was.gemeen(is) > 0
                        && (likende == null || was.gemeen(is) > was.gemeen(likende))) {
                    likende = is;
                }
            }
            if (likende != null) {
                horenBijElkaar(was, likende);
            }
        }
    }

    private void horenBijElkaar(Betekenis was, Betekenis is) {
        oud.remove(was);
        nieuw.remove(is);
        if (!was.isGelijk(is)) {
            voegToe(Soort.GEWIJZIGD, was, is, was.zonder(is), is.zonder(was));
        } else if (!isZelfdeNaam(was, is)) {
            voegToe(Soort.HERNOEMD, was, is, List.of(), List.of());
        }
    }

    private void voegToe(Soort soort, Betekenis was, Betekenis is, List<String> weg, List<String> erbij) {
        wijzigingen.add(new Regelwijziging(soort, laag, is.concludeert(), is.regel().naam(),
                was == null ? null : was.regel().naam(), is.regel().plaats(), weg, erbij));
    }
}
