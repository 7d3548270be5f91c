package nl.actieoverleg.melding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file is by its name, so that one that was meant to be read is not passed over in silence.
 *
 * @param isBedoeld whether it was meant to be read; if not, it is something else, or other programs put it there
 * @param melding what keeps it from being read, in Dutch; null when there is nothing to say
 * @param remedie what helps, in Dutch; null when there is nothing to say
 */
public record Bestandsnaam(boolean isBedoeld, @Nullable String melding, @Nullable String remedie) {

    private static final String WEG = "Het wordt niet gelezen. U kunt het weggooien.";
    private static final List<String> WINDOWS = List.of("thumbs.db", "ehthumbs.db", "desktop.ini");
    private static final List<String> APPLE = List.of(".ds_store", ".localized", "icon\r");
    private static final Pattern RESERVE = Pattern.compile(
            "(?i)(.+?)(~|\\.bak|\\.back|\\.backup|\\.old|\\.oud|\\.orig|\\.tmp|\\.temp|\\.save|\\.sav|\\.rej"
                    + "|\\.sw[a-p]|\\.~\\d+~|\\.ori|\\.mine|\\.r\\d+)");
    private static final Pattern KOPIE_ACHTER = Pattern.compile(
            "(?i)(.+?)( ?\\(\\d+\\)|[ _-]+(kopie|kopi|copy|copie)( ?\\(?\\d+\\)?)?|[ _-]*\\([^)]*"
                    + "(conflict|kopie|copy)[^)]*\\)|[._-]sync-conflict-.*)+");
    private static final Pattern KOPIE_VOOR = Pattern.compile("(?i)(kopie van|kopie|copy of|copy)[ _-]+(.+)");
    /** An ending this near to the right one is a slip. */
    private static final int LANGSTE_SLORDIGHEID = 1;

    /** {@return whether it is read} */
    public boolean isGoed() {
        return isBedoeld && melding == null;
    }

    /**
     * What a file is by its name.
     *
     * @param naam the name, without its folder
     * @param uitgang how the name of a file ends that is read, e.g. {@code .drl}
     * @param ernaast the names of all files in its folder
     * @return what it is
     */
    public static Bestandsnaam van(String naam, String uitgang, Collection<String> ernaast) {
        Bestandsnaam systeem = systeem(naam);
        if (systeem != null) {
            return systeem;
        }
        Matcher reserve = RESERVE.matcher(naam.replaceAll("^\\.(?=.+\\.sw[a-p]$)|^\\.?#|#$", ""));
        boolean metHekje = naam.startsWith("#") || naam.startsWith(".#");
        if ((reserve.matches() && lijktOp(reserve.group(1), uitgang)) || metHekje && naam.contains(uitgang)) {
            String eigenlijk = reserve.matches() ? reserve.group(1) : naam.replaceAll("^\\.?#|#$", "");
            return reserve(naam, eigenlijk, ernaast);
        }
        if (naam.endsWith(uitgang)) {
            return naam.startsWith(".") ? bijna("De naam begint met een punt, en dan wordt het niet gelezen.",
                    "Noem het " + naam.replaceFirst("^\\.+", "") + ", of haal het weg.")
                    : zonderKopie(naam, uitgang, ernaast);
        }
        return lijktOp(naam, uitgang) ? bijna("De naam eindigt niet op " + uitgang
                + ", en daarom wordt dit bestand niet gelezen.", "Noem het " + hersteld(naam, uitgang)
                + ", of haal het weg. Laat uw verkenner ook het eind van bestandsnamen tonen.")
                : new Bestandsnaam(false, null, null);
    }

    private static @Nullable Bestandsnaam systeem(String naam) {
        String klein = naam.toLowerCase(Locale.ROOT);
        @Nullable String van = WINDOWS.contains(klein) ? "Windows"
                : APPLE.contains(klein) || klein.startsWith("._") ? "macOS"
                : klein.equals(".directory") || klein.startsWith(".nfs") || klein.startsWith(".fuse_hidden") ? "Linux"
                : null;
        if (van != null) {
            return systeem("Dit bestand is van " + van + ".", WEG);
        }
        boolean word = klein.startsWith("~$");
        return !word && !klein.startsWith(".~lock.") ? null
                : systeem("Dit bestand zegt dat iemand " + (word ? naam.substring(2)
                        : naam.substring(7).replaceFirst("#$", "")) + " open heeft in "
                        + (word ? "Word of Excel." : "LibreOffice."),
                        "Sluit het daar, en bewerk regels en casussen in een gewone editor.");
    }

    private static Bestandsnaam reserve(String naam, String eigenlijk, Collection<String> ernaast) {
        return ernaast.contains(eigenlijk)
                ? systeem("Dit is een reservekopie van " + eigenlijk + ", gemaakt door een editor.", WEG)
                : bijna("Dit is een reservekopie van " + eigenlijk + ", maar " + eigenlijk + " zelf is er niet.",
                        "Noem het " + eigenlijk + ", of haal het weg.");
    }

    private static Bestandsnaam zonderKopie(String naam, String uitgang, Collection<String> ernaast) {
        String kern = naam.substring(0, naam.length() - uitgang.length());
        Matcher achter = KOPIE_ACHTER.matcher(kern);
        Matcher voor = KOPIE_VOOR.matcher(kern);
        @Nullable String eigenlijk = achter.matches() ? achter.group(1) : voor.matches() ? voor.group(2) : null;
        if (eigenlijk == null) {
            return new Bestandsnaam(true, null, null);
        }
        String bestand = eigenlijk.strip() + uitgang;
        return bijna("Dit is een kopie van " + bestand + ".", ernaast.contains(bestand)
                ? "Haal de kopie weg. Staat er iets in dat telt? Zet dat dan eerst in " + bestand + "."
                : "Noem het " + bestand + ", of haal het weg.");
    }

    /** Whether the name ends nearly as it should, or does so before another ending. */
    private static boolean lijktOp(String naam, String uitgang) {
        String klein = naam.toLowerCase(Locale.ROOT).strip();
        if (klein.endsWith(uitgang) || klein.contains(uitgang + ".") || klein.endsWith(uitgang + " ")) {
            return true;
        }
        String kaal = uitgang.substring(1);
        int punt = klein.lastIndexOf('.');
        String eind = klein.substring(punt + 1);
        return punt < 0 ? klein.endsWith(kaal) && klein.length() > kaal.length()
                : Math.abs(eind.length() - kaal.length()) <= LANGSTE_SLORDIGHEID
                        && Spelling.afstand(eind, kaal) <= LANGSTE_SLORDIGHEID;
    }

    private static String hersteld(String naam, String uitgang) {
        String schoon = naam.strip();
        int voor = schoon.toLowerCase(Locale.ROOT).indexOf(uitgang);
        int punt = schoon.lastIndexOf('.');
        String kern = voor > 0 ? schoon.substring(0, voor) : punt > 0 ? schoon.substring(0, punt)
                : schoon.substring(0, schoon.length() - uitgang.length() + 1);
        return kern + uitgang;
    }

    private static Bestandsnaam bijna(String melding, String remedie) {
        return new Bestandsnaam(true, melding, remedie);
    }

    private static Bestandsnaam systeem(String melding, String remedie) {
        return new Bestandsnaam(false, melding, remedie);
    }
}
