package nl.actieoverleg.snelheid.handwerk;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;

/** The questions whose answers can still change the route. */
final class OpenVragen {

    private OpenVragen() {
    }

    static List<OpenVraag> zoek(Casus casus, Stand stand, Keuze keuze, Teksten teksten) {
        if (stand.onbekend() == 0) {
            return List.of();
        }
        List<Ingang> kop = kop(keuze.volgorde(), stand);
        List<Ingang> andereKop = kop;
        long vooraf = 0;
        if (stand.isOnbekend(Feit.ACUTE_ONVEILIGHEID)) {
            andereKop = kop(Volgorde.aangepast(casus, stand.provincie()), stand);
            if (!andereKop.equals(kop)) {
                vooraf |= Feit.ACUTE_ONVEILIGHEID.bit;
            }
        }
        if (keuze.ingang() == null) {
            vooraf |= stand.onbekend() & Feit.AFSTEMMING_NODIG.bit;
        }
        long vragen = vooraf | vragen(kop, stand) | vragen(andereKop, stand);
        if (vragen == 0) {
            return List.of();
        }
        OpenVraag[] open = new OpenVraag[Long.bitCount(vragen)];
        int aantal = voegToe(open, 0, vragen & Feit.ACUTE_ONVEILIGHEID.bit, teksten);
        aantal = voegToe(open, aantal, vragen & Feit.AFSTEMMING_NODIG.bit, teksten);
        long over = vragen & ~(Feit.ACUTE_ONVEILIGHEID.bit | Feit.AFSTEMMING_NODIG.bit);
        for (List<Ingang> ingangen : List.of(kop, andereKop)) {
            for (int i = 0; i < ingangen.size() && over != 0; i++) {
                long hier = ingangen.get(i).vragen(stand) & over;
                aantal = voegToe(open, aantal, hier, teksten);
                over &= ~hier;
            }
        }
        return List.of(open);
    }

    private static int voegToe(OpenVraag[] open, int aantal, long vragen, Teksten teksten) {
        int plaats = aantal;
        for (long rest = vragen; rest != 0; rest &= rest - 1) {
            open[plaats++] = teksten.openVraag(Feit.eerste(rest));
        }
        return plaats;
    }

    private static long vragen(List<Ingang> kop, Stand stand) {
        long vragen = 0;
        for (int i = 0; i < kop.size(); i++) {
            vragen |= kop.get(i).vragen(stand);
        }
        return vragen;
    }

    /**
     * The ways in that can still give the route, up to the first that fits for certain; without the undecided ones
     * right before that one that lead to the same overleg.
     */
    private static List<Ingang> kop(List<Ingang> volgorde, Stand stand) {
        List<Ingang> kop = new ArrayList<>(5);
        for (int i = 0; i < volgorde.size(); i++) {
            Ingang ingang = volgorde.get(i);
            Antwoord past = stand.past(ingang);
            if (past == Antwoord.JA) {
                while (!kop.isEmpty() && kop.get(kop.size() - 1).overleg.equals(ingang.overleg)) {
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
}
