package nl.actieoverleg.anonimiteit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks files for what could lead to a real person. */
public final class Anonimiteitscontrole {

    /** Far more than all cases and advices together; whatever is larger is no example. */
    private static final long GROOTSTE = 32L * 1024 * 1024;
    private static final List<Zoeker> ZOEKERS = List.of(new Burgerservicenummers(), new Nummers(), new Bereikbaarheid(),
            new Adressen(), new Datums(), new Mensennamen(), new Naamvormen(), new Plaatsen(), new VreemdSchrift());
    private static final String JSON = ".json";

    private Anonimiteitscontrole() {
    }

    /**
     * Checks all files below a folder, whatever they hold, and their names. Hidden files are left alone.
     *
     * @throws IOException when a file cannot be read
     */
    public static Anonimiteitsuitslag controleer(Path map) throws IOException {
        List<String> bestanden = bestanden(map);
        List<Vondst> vondsten = new ArrayList<>();
        Schoneregels schoneregels = new Schoneregels(tekst ->
                List.of().equals(probeer(Anonimiteitscontrole::zoek, Leestekst.van(tekst))));
        for (String bestand : bestanden) {
            Path pad = map.resolve(bestand);
            String inhoud = Files.size(pad) > GROOTSTE ? null : tekst(Files.readAllBytes(pad));
            boolean json = inhoud != null && bestand.endsWith(JSON);
            vondsten.addAll(controleer(bestand, json ? schoneregels.rest(inhoud) : inhoud));
        }
        return new Anonimiteitsuitslag(bestanden.size(), List.copyOf(vondsten));
    }

    /** Checks one file; without a text that can be searched nobody can vouch for it, and that is a finding too. */
    static List<Vondst> controleer(String bestand, String inhoud) {
        return controleer(bestand, inhoud, Anonimiteitscontrole::zoek);
    }

    static List<Vondst> controleer(String bestand, String inhoud, Function<Leestekst, List<Treffer>> zoek) {
        Leestekst naam = Leestekst.van(bestand);
        List<Treffer> inNaam = zoek(naam);
        String veiligeNaam = inNaam.isEmpty() ? bestand : naam.gemaskeerd(inNaam);
        List<Vondst> vondsten = new ArrayList<>();
        inNaam.forEach(een -> vondsten.add(new Vondst(veiligeNaam, 0, een.soort().inNaam(naam.masker(een)))));
        Leestekst tekst = inhoud == null ? null : Leestekst.van(inhoud);
        List<Treffer> treffers = tekst == null ? null : probeer(zoek, tekst);
        if (treffers == null) {
            vondsten.add(new Vondst(veiligeNaam, 0, Soort.ONLEESBAAR.uitleg()));
            return vondsten;
        }
        treffers.forEach(een -> vondsten.add(new Vondst(veiligeNaam, tekst.regel(een.begin()),
                een.soort().inTekst(tekst.masker(een)))));
        return vondsten;
    }

    /** What all seekers find, from front to back. */
    static List<Treffer> zoek(Leestekst tekst) {
        List<Treffer> treffers = new ArrayList<>();
        ZOEKERS.forEach(zoeker -> zoeker.zoek(tekst, treffers));
        return Treffer.zonderOverlap(treffers);
    }

    /** What is found, or null when the text asks more of the stack than there is: a form can repeat very often. */
    private static List<Treffer> probeer(Function<Leestekst, List<Treffer>> zoek, Leestekst tekst) {
        try {
            return zoek.apply(tekst);
        } catch (StackOverflowError e) {
            return null;
        }
    }

    private static String tekst(byte[] inhoud) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static List<String> bestanden(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.filter(Files::isRegularFile).map(map::relativize)
                    .map(pad -> pad.toString().replace(pad.getFileSystem().getSeparator(), "/"))
                    .filter(naam -> !naam.startsWith(".") && !naam.contains("/.")).sorted().toList();
        }
    }
}
