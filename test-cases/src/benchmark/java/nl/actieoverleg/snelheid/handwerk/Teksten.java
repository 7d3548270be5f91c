package nl.actieoverleg.snelheid.handwerk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.actieoverleg.advies.Aanmelding;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Reden;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Regelset;

/**
 * The texts and sources that go with the codes, as the rule modules state them, made into parts of an advice once.
 * No decision is taken from the rules: only what is said about a code.
 */
final class Teksten {

    private static final Signaalcode[] SIGNALEN = Signaalcode.values();
    private static final Rol[] ROLLEN = Rol.values();

    private final Criteriumuitkomst[][] criteria = new Criteriumuitkomst[Criterium.values().length][];
    private final Reden[] redenen = new Reden[criteria.length];
    private final OpenVraag[] vragen = new OpenVraag[Feit.values().length];
    private final Signaal[] signalen = new Signaal[SIGNALEN.length];
    private final Deelnemer[][] deelnemers = new Deelnemer[ROLLEN.length][Partij.values().length];
    private final Overleguitkomst[] ingangen = new Overleguitkomst[Ingang.ALLE.size()];
    private final Aanmelding[] aanmeldingen = new Aanmelding[(int) Criteria.AANMELDING + 1];
    private final Map<String, String> routenamen = new HashMap<>();
    private final List<Agendapunt> agenda;

    /** @param regelsets the rules of all provinces */
    Teksten(List<Regelset> regelsets) {
        agenda = regelsets.get(0).agendas().get(0);
        regelsets.forEach(this::neemOver);
        for (RouteZonderOverleg route : RouteZonderOverleg.values()) {
            routenamen.put(route.name(), route.naam());
        }
        for (int ontbreekt = 0; ontbreekt < aanmeldingen.length; ontbreekt++) {
            List<String> codes = new ArrayList<>();
            for (long rest = ontbreekt; rest != 0; rest &= rest - 1) {
                codes.add(Criterium.eerste(rest).code);
            }
            aanmeldingen[ontbreekt] = new Aanmelding(codes.isEmpty(), List.copyOf(codes), List.of());
        }
    }

    private void neemOver(Regelset regelset) {
        regelset.criteria().forEach(criterium -> {
            int plaats = Criterium.valueOf(naam(criterium.code())).ordinal();
            redenen[plaats] = new Reden(criterium.code(), criterium.tekst(), criterium.bron(), List.of());
            criteria[plaats] = new Criteriumuitkomst[Antwoord.values().length];
            for (Antwoord uitkomst : Antwoord.values()) {
                criteria[plaats][uitkomst.ordinal()] =
                        new Criteriumuitkomst(criterium.code(), criterium.tekst(), uitkomst);
            }
        });
        regelset.invoer().vragen().forEach(vraag ->
                vragen[Feit.van(vraag.feit()).ordinal()] = new OpenVraag(vraag.feit(), vraag.vraag()));
        regelset.signalen()
                .forEach(signaal -> signalen[Signaalcode.valueOf(signaal.code()).ordinal()] = signaal);
        regelset.partijen().forEach((code, naam) -> {
            for (Rol rol : ROLLEN) {
                deelnemers[rol.ordinal()][Partij.valueOf(code).ordinal()] = new Deelnemer(code, naam, rol);
            }
        });
        regelset.ingangen().forEach(ingang -> ingangen[Ingang.valueOf(ingang.code()).ordinal()] =
                new Overleguitkomst(ingang.code(), ingang.naam(), ingang.overleg(), ingang.laag(), null, List.of(),
                        List.of()));
        routenamen.putAll(regelset.overleggen());
    }

    /** {@code NN-3a} is {@code NN_3A}. */
    private static String naam(String code) {
        return code.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    OpenVraag openVraag(Feit feit) {
        return vragen[feit.ordinal()];
    }

    String routenaam(String route) {
        return routenamen.get(route);
    }

    List<Agendapunt> agenda() {
        return agenda;
    }

    Aanmelding aanmelding(Stand stand) {
        return aanmeldingen[(int) (Criteria.AANMELDING & ~stand.criteriaJa())];
    }

    /** How a way in scored. */
    Overleguitkomst overleg(Ingang ingang, Stand stand) {
        long hierin = ingang.criteria;
        if (ingang == Ingang.ACTIEOVERLEG && stand.provincie() == Provincie.GRONINGEN) {
            hierin |= Criterium.GR_1.bit;
        }
        Criteriumuitkomst[] uitkomsten = new Criteriumuitkomst[Long.bitCount(hierin)];
        int plaats = 0;
        for (long rest = hierin; rest != 0; rest &= rest - 1) {
            Criterium criterium = Criterium.eerste(rest);
            uitkomsten[plaats++] = criteria[criterium.ordinal()][stand.criterium(criterium).ordinal()];
        }
        Overleguitkomst vorm = ingangen[ingang.ordinal()];
        return new Overleguitkomst(vorm.ingang(), vorm.naam(), vorm.leidtNaar(), vorm.laag(), stand.past(ingang),
                List.of(), List.of(uitkomsten));
    }

    List<Reden> redenen(Ingang ingang, Stand stand) {
        if (ingang == null) {
            return List.of();
        }
        long vervuld = ingang.criteria & stand.criteriaJa();
        Reden[] uit = new Reden[Long.bitCount(vervuld)];
        int plaats = 0;
        for (long rest = vervuld; rest != 0; rest &= rest - 1) {
            uit[plaats++] = redenen[Long.numberOfTrailingZeros(rest)];
        }
        return List.of(uit);
    }

    List<Signaal> signalen(int codes) {
        Signaal[] uit = new Signaal[Integer.bitCount(codes)];
        int plaats = 0;
        for (int rest = codes; rest != 0; rest &= rest - 1) {
            uit[plaats++] = signalen[Integer.numberOfTrailingZeros(rest)];
        }
        return List.of(uit);
    }

    /** The participants by role, one role per party: the first that applies. */
    List<Deelnemer> deelnemers(int vast, int aanbevolen, int tweedeSchil, int afhankelijk) {
        int[] opRol = {vast, aanbevolen, tweedeSchil, afhankelijk};
        Deelnemer[] uit = new Deelnemer[Integer.bitCount(vast | aanbevolen | tweedeSchil | afhankelijk)];
        int plaats = 0;
        int geweest = 0;
        for (int rol = 0; rol < opRol.length; rol++) {
            for (int rest = opRol[rol] & ~geweest; rest != 0; rest &= rest - 1) {
                uit[plaats++] = deelnemers[rol][Integer.numberOfTrailingZeros(rest)];
            }
            geweest |= opRol[rol];
        }
        return List.of(uit);
    }
}
