package nl.actieoverleg.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What may be asked about a case. */
class VragenlijstTest {

    static final List<String> PROVINCIES = Geval.PROVINCIES;

    private static List<String> feiten(Vragenlijst vragenlijst) {
        return vragenlijst.vragen().stream().map(Vraag::feit).toList();
    }

    private static List<String> codes(List<Keuze> keuzes) {
        return keuzes.stream().map(Keuze::code).toList();
    }

    @ParameterizedTest
    @FieldSource("PROVINCIES")
    void houdtPreciesDeFeitenInVolgorde(String provincie) {
        Vragenlijst vragenlijst = Geval.ADVISEUR.vragenlijst(provincie);
        assertEquals(provincie, vragenlijst.provincie());
        assertEquals(Feitenlijst.van(provincie), feiten(vragenlijst));
    }

    @ParameterizedTest
    @FieldSource("PROVINCIES")
    void houdtDeKeuzesInVolgorde(String provincie) {
        Vragenlijst vragenlijst = Geval.ADVISEUR.vragenlijst(provincie);
        assertEquals(List.of("keerBesprokenInActieoverleg", "dagenTotGeplandOverleg"), codes(vragenlijst.tellers()));
        assertEquals(List.of("ACTIEPLAN_DIRECTE_VEILIGHEID", "KETENOVERSTIJGENDE_AANPAK",
                "MULTIDISCIPLINAIRE_ANALYSE"), codes(vragenlijst.behoeften()));
        assertEquals(List.of("ACTIEOVERLEG", "ZVH", "MDA_PLUS_PLUS", "ANDER"), codes(vragenlijst.overleggen()));
    }

    @Test
    void alleProvinciesSamenVragenElkFeitEenKeer() {
        Vragenlijst samen = Geval.ADVISEUR.vragenlijst();
        assertNull(samen.provincie());
        Set<String> verwacht = new HashSet<>(Feitenlijst.NOORD_NEDERLAND);
        verwacht.addAll(List.of(Feitenlijst.GRONINGEN, Feitenlijst.DRENTHE));
        assertEquals(verwacht, new HashSet<>(feiten(samen)));
        assertEquals(verwacht.size(), samen.vragen().size());
        List<String> noordNederland = new ArrayList<>(feiten(samen));
        noordNederland.removeAll(List.of(Feitenlijst.GRONINGEN, Feitenlijst.DRENTHE));
        assertEquals(Feitenlijst.NOORD_NEDERLAND, noordNederland);
    }

    @Test
    void eenGroepStaatBijElkaarEnHoortBijEenLaag() {
        for (String provincie : PROVINCIES) {
            List<String> groepen = Geval.ADVISEUR.vragenlijst(provincie).vragen().stream()
                    .map(vraag -> vraag.laag() + " " + vraag.groep()).toList();
            List<String> overgangen = new ArrayList<>();
            for (String groep : groepen) {
                if (overgangen.isEmpty() || !overgangen.get(overgangen.size() - 1).equals(groep)) {
                    overgangen.add(groep);
                }
            }
            assertEquals(overgangen.size(), new HashSet<>(overgangen).size());
            assertEquals(provincie.equals(Geval.FRIESLAND) ? 11 : 12, overgangen.size(), provincie);
        }
    }

    @Test
    void erZijnRegelsVoorDeDrieProvincies() {
        assertEquals(new HashSet<>(PROVINCIES), new HashSet<>(Geval.ADVISEUR.provincies()));
        assertEquals(3, Geval.ADVISEUR.provincies().size());
    }
}
