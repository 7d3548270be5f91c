package nl.actieoverleg.nieuw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.kaart.NietBewezen;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.nieuw.Proefcasussen.Gemaakt;
import nl.actieoverleg.regelcontrole.Regelcontrole;
import nl.actieoverleg.regelcontrole.Regelmelding;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.FouteTestcasussen;
import nl.actieoverleg.regressie.Regressieloop;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.regressie.Uitslag;

/**
 * Adds something to a folder with rules, with the example cases that decide it. All of it is tried in a folder apart
 * first: what comes of it passes the check of rules, and the cases come out as they expect. Then everything is written,
 * or nothing; no case is overwritten.
 */
public final class Nieuw {

    private Nieuw() {
    }

    /**
     * Adds it.
     *
     * @param regels the folder with a folder for each rule module
     * @param casussen the folder with example cases in {@code casussen} and advices in {@code adviezen}; it need not be
     *     there yet
     * @throws OngeldigeAanvulling with all that is wrong; then nothing was written
     * @throws IOException when something cannot be read or written; then nothing was changed
     */
    public static Aangevuld voegToe(Path regels, Path casussen, Aanvulling aanvulling) throws IOException {
        Werkkopie kopie = lees(regels);
        new Opsteller(kopie).stelOp(aanvulling);
        Path proef = Files.createTempDirectory("actieoverleg-nieuw");
        try {
            return probeer(kopie, regels, casussen, aanvulling, proef);
        } finally {
            wis(proef);
        }
    }

    private static Werkkopie lees(Path regels) throws IOException {
        try {
            return new Werkkopie(regels);
        } catch (OngeldigeRegels e) {
            throw new OngeldigeAanvulling("De regels in deze map kloppen nog niet. Verbeter eerst wat controleer zegt:",
                    e.fouten().stream().map(Regelfout::toString).toList());
        }
    }

    private static Aangevuld probeer(Werkkopie kopie, Path regels, Path casussen, Aanvulling aanvulling, Path proef)
            throws IOException {
        Map<String, String> alles = new LinkedHashMap<>(kopie.was());
        alles.putAll(kopie.nieuw());
        for (Map.Entry<String, String> bestand : alles.entrySet()) {
            zet(proef.resolve("regels").resolve(bestand.getKey()), bestand.getValue());
        }
        Regelcontrole controle = Adviseur.bouwer().regels(proef.resolve("regels")).controleer();
        if (!controle.isGoed()) {
            throw new OngeldigeAanvulling("Met deze invoer kloppen de regels niet:",
                    controle.fouten().stream().map(Nieuw::melding).toList());
        }
        Toetsregels nieuweRegels = Toetsregels.uitMap(proef.resolve("regels"));
        List<Gemaakt> gemaakt;
        try {
            gemaakt = new Proefcasussen(kopie.regels(), nieuweRegels, onderwerp(aanvulling), namen(casussen)).maak();
        } catch (NietBewezen e) {
            throw new OngeldigeAanvulling("Bij deze regels is geen casus te maken: zij zijn te groot om alle mogelijke "
                    + "casussen te bekijken. Maak de voorwaarden kleiner.");
        }
        List<Uitslag> uitslagen = loop(nieuweRegels, gemaakt, proef);
        Overzetting overzetting = new Overzetting();
        kopie.nieuw().forEach((pad, tekst) -> overzetting.zet(regels.resolve(pad), kopie.was().get(pad), tekst));
        List<Aangevuld.Casus> casuslijst = new ArrayList<>();
        for (Uitslag uitslag : uitslagen) {
            String bestand = uitslag.casus().bestand();
            Path pad = casussen.resolve("casussen").resolve(bestand);
            overzetting.zet(pad, null, Files.readString(proef.resolve("casussen").resolve(bestand)));
            overzetting.zet(casussen.resolve("adviezen").resolve(bestand.replaceAll("\\.yaml$", ".json")), null,
                    uitslag.tekst());
            casuslijst.add(new Aangevuld.Casus(pad, uitslag.casus().titel(), uitslag.advies().route(),
                    uitslag.advies().zekerheid().name()));
        }
        overzetting.schrijf();
        return new Aangevuld(kopie.nieuw().keySet().stream().map(regels::resolve).toList(), casuslijst,
                letOp(kopie, controle, aanvulling));
    }

    private static List<Uitslag> loop(Toetsregels regels, List<Gemaakt> gemaakt, Path proef) throws IOException {
        for (Gemaakt een : gemaakt) {
            zet(proef.resolve("casussen").resolve(een.bestand()), een.voorstel().tekst());
        }
        Casusmap map = new Casusmap(proef);
        try {
            List<Testcasus> casussen = map.lees(regels);
            return new Regressieloop(regels, map).loop(casussen, uitslag -> {
                if (!uitslag.verschillen().isEmpty()) {
                    throw new IllegalStateException("A case that was made does not come out as it expects");
                }
            });
        } catch (FouteTestcasussen e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the check says of lines that are new, and what does nothing yet. */
    private static List<String> letOp(Werkkopie kopie, Regelcontrole controle, Aanvulling aanvulling) {
        List<String> letOp = new ArrayList<>();
        if (aanvulling instanceof Aanvulling.Criterium criterium && criterium.genoegVoor() == null
                && criterium.nodigVoor() == null) {
            letOp.add("Er rust nog niets op " + criterium.code() + ", dus er verandert geen enkel advies. Laat een "
                    + "regel ernaar vragen.");
        }
        for (Regelmelding melding : controle.letOp()) {
            if (melding.regel() != null && kopie.nieuw().containsKey(melding.bestand())
                    && kopie.was().getOrDefault(melding.bestand(), "").lines().noneMatch(melding.regel()::equals)) {
                letOp.add(melding(melding));
            }
        }
        return letOp;
    }

    private static String melding(Regelmelding melding) {
        return melding.bestand() + (melding.regelnummer() == 0 ? "" : ", regelnummer " + melding.regelnummer()) + ": "
                + melding.melding() + " " + melding.remedie();
    }

    private static String onderwerp(Aanvulling aanvulling) {
        if (aanvulling instanceof Aanvulling.Vraag vraag) {
            return Woordvorm.streepjes(vraag.veld());
        }
        if (aanvulling instanceof Aanvulling.Criterium criterium) {
            return Woordvorm.streepjes(criterium.code());
        }
        if (aanvulling instanceof Aanvulling.Signaal signaal) {
            return Woordvorm.streepjes(signaal.code());
        }
        if (aanvulling instanceof Aanvulling.Overleg overleg) {
            return Woordvorm.streepjes(overleg.code());
        }
        return aanvulling.module();
    }

    /** The names of the cases that are there. */
    private static Set<String> namen(Path casussen) throws IOException {
        Set<String> namen = new HashSet<>();
        for (String map : List.of("casussen", "adviezen")) {
            if (Files.isDirectory(casussen.resolve(map))) {
                try (Stream<Path> paden = Files.walk(casussen.resolve(map))) {
                    paden.forEach(pad -> namen.add(pad.getFileName().toString().replaceAll("\\.\\w+$", "")));
                }
            }
        }
        return namen;
    }

    private static void zet(Path bestand, String tekst) throws IOException {
        Files.createDirectories(bestand.getParent());
        Files.writeString(bestand, tekst);
    }

    private static void wis(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(pad);
            }
        }
    }
}
