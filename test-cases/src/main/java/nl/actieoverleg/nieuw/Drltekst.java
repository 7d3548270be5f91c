package nl.actieoverleg.nieuw;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts something into the text of a DRL file that was read without faults, in the style of the files around it. Lines
 * end as they do in that text.
 */
final class Drltekst {

    private static final int BREEDTE = 120;
    private static final String VERDER = "        ";
    private static final Pattern EINDE = Pattern.compile("\\s*end\\b.*");
    private static final Pattern VELD = Pattern.compile("\\s*\\w+\\s*:\\s*\\w.*");

    private final String regeleinde;
    private final List<String> regels;

    Drltekst(String tekst) {
        regeleinde = tekst.contains("\r\n") ? "\r\n" : "\n";
        regels = new ArrayList<>(List.of(tekst.split("\r\n|\r|\n", -1)));
    }

    /** The whole text. */
    String tekst() {
        return String.join(regeleinde, regels);
    }

    /** Whether a list is declared here. */
    boolean heeftLijst(String lijst) {
        return volgende(Pattern.compile("\\s*declare\\s+" + Pattern.quote(lijst) + "\\b.*"), 0) < regels.size();
    }

    /** Puts a block of lines behind a field of a list, or at the end of the list. */
    void veldErbij(String lijst, String na, String blok) {
        int hier = zoek("declare\\s+" + Pattern.quote(lijst) + "\\b", 0);
        int einde = volgende(EINDE, hier + 1);
        if (na == null) {
            voegIn(einde, blok);
            return;
        }
        int plaats = zoek(Pattern.quote(na) + "\\s*:", hier) + 1;
        while (plaats < einde && !regels.get(plaats).isBlank() && !VELD.matcher(regels.get(plaats)).matches()
                && !regels.get(plaats).strip().startsWith("//")) {
            plaats++;
        }
        voegIn(plaats, blok);
        if (plaats < einde && !regels.get(plaats + blok.split("\n").length + 1).isBlank()) {
            regels.add(plaats + blok.split("\n").length + 1, "");
        }
    }

    /** Puts a rule behind another one, or at the end of the file. */
    void regelErbij(String na, String blok) {
        if (na != null) {
            voegIn(volgende(EINDE, begin(na) + 1) + 1, blok);
            return;
        }
        while (!regels.isEmpty() && regels.get(regels.size() - 1).isBlank()) {
            regels.remove(regels.size() - 1);
        }
        voegIn(regels.size(), blok);
        regels.add("");
    }

    /** Sees to it that these are imported. */
    void importeer(List<String> imports) {
        for (String een : imports) {
            Pattern al = Pattern.compile("\\s*import\\s+" + Pattern.quote(een).replace(" ", "\\E\\s+\\Q") + "\\s*;?.*");
            String pakket = een.substring(0, een.lastIndexOf('.')) + ".*";
            Pattern alles = Pattern.compile("\\s*import\\s+" + Pattern.quote(pakket) + "\\s*;?.*");
            if (regels.stream().noneMatch(regel -> al.matcher(regel).matches() || alles.matcher(regel).matches())) {
                int laatste = laatste("\\s*import\\s.*");
                if (laatste < 0) {
                    laatste = laatste("\\W*package\\s.*");
                    regels.add(laatste + 1, "");
                    laatste++;
                }
                regels.add(laatste + 1, "import " + een + ";");
            }
        }
    }

    /** Adds one more of which one is enough, at the end of the {@code minstens} of a rule. */
    void keuzeErbij(String regel, String deel) {
        int begin = begin(regel);
        int hier = begin;
        while (!regels.get(hier).contains("minstens(")) {
            hier++;
        }
        sluitAan(hier, regels.get(hier).indexOf("minstens(") + "minstens".length(), deel);
    }

    /** Adds a condition to a rule, to those that it asks of the same list. */
    void voorwaardeErbij(String regel, String lijst, String voorwaarde) {
        int begin = begin(regel);
        int dan = volgende(Pattern.compile("\\s*then\\b.*"), begin);
        Pattern patroon = Pattern.compile("\\s*" + Pattern.quote(lijst) + "\\s*\\(.*");
        for (int i = begin; i < dan; i++) {
            if (patroon.matcher(regels.get(i)).matches()) {
                sluitAan(i, regels.get(i).indexOf('('), voorwaarde);
                return;
            }
        }
        regels.add(dan, "    " + lijst + "( " + voorwaarde + " )");
    }

    /** Puts a part before the bracket that closes the one that opens there. */
    private void sluitAan(int vanRegel, int vanKolom, String deel) {
        int diepte = 0;
        for (int regel = vanRegel; regel < regels.size(); regel++) {
            String tekst = regels.get(regel);
            boolean aangehaald = false;
            for (int kolom = regel == vanRegel ? vanKolom : 0; kolom < tekst.length(); kolom++) {
                char teken = tekst.charAt(kolom);
                aangehaald ^= teken == '"';
                if (!aangehaald && (teken == '(' || teken == ')')) {
                    diepte += teken == '(' ? 1 : -1;
                    if (diepte == 0) {
                        zetVoor(regel, tekst, kolom, deel);
                        return;
                    }
                }
            }
        }
        throw new IllegalArgumentException("Nothing closes after line " + (vanRegel + 1));
    }

    private void zetVoor(int regel, String tekst, int kolom, String deel) {
        String voor = tekst.substring(0, kolom).stripTrailing();
        String achter = " " + tekst.substring(kolom);
        String samen = voor + ", " + deel + achter;
        if (samen.length() <= BREEDTE) {
            regels.set(regel, samen);
        } else {
            regels.set(regel, voor + ",");
            regels.add(regel + 1, VERDER + deel + achter);
        }
    }

    private int begin(String regel) {
        return zoek("rule\\s+" + Pattern.quote("\"" + regel + "\""), 0);
    }

    private int zoek(String begin, int vanaf) {
        int hier = volgende(Pattern.compile("\\s*" + begin + ".*"), vanaf);
        if (hier == regels.size()) {
            throw new IllegalArgumentException("Not in this text: " + begin);
        }
        return hier;
    }

    private int volgende(Pattern patroon, int vanaf) {
        int hier = vanaf;
        while (hier < regels.size() && !patroon.matcher(regels.get(hier)).matches()) {
            hier++;
        }
        return hier;
    }

    private int laatste(String patroon) {
        Matcher zo = Pattern.compile(patroon).matcher("");
        int laatste = regels.size() - 1;
        while (laatste >= 0 && !zo.reset(regels.get(laatste)).matches()) {
            laatste--;
        }
        return laatste;
    }

    /** Puts lines in, with an empty line before them. */
    private void voegIn(int plaats, String blok) {
        List<String> nieuw = new ArrayList<>(List.of(""));
        nieuw.addAll(List.of(blok.split("\n")));
        regels.addAll(plaats, nieuw);
    }
}
