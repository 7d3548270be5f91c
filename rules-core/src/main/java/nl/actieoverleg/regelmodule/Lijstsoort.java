package nl.actieoverleg.regelmodule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a {@code declare} in a rule module lists; written as an annotation on the declared type, e.g.
 * {@code @criterialijst}. With {@code @vanaf} and {@code @voor} a word starts and ends on a day; see
 * {@link Geldigheid}.
 */
public enum Lijstsoort {
    /** Questions about a case; each field is the name of a fact. {@code @kritisch} marks the critical ones. */
    VRAGEN("vragenlijst", "Antwoord", "vraag groep bron", "vanaf voor", "kritisch poort volgorde"),
    /** Counts of a case that are always known: 0 when left out. */
    TELLERS("tellerlijst", "int", "tekst bron", "", ""),
    /**
     * Coded conditions over facts and other criteria; {@code @kern} marks those that a short text names,
     * {@code @vierogen} those after which a second person agrees to a lighter route.
     */
    CRITERIA("criterialijst", "Antwoord", "code tekst bron", "vanaf voor", "aanmelding kern vierogen"),
    /**
     * Consultation tables; how a text names them shortly and within a sentence, what it says to do at once, and what
     * the rule book tells about them. {@code @vierogen} as at criteria.
     */
    OVERLEGGEN("overleglijst", "String", "code naam",
            "bron doe doel inzin kort vanaf vervolg voor voorbeelden waarvoor", "vierogen"),
    /** Ways into an overleg, in base order. */
    INGANGEN("inganglijst", "Antwoord", "code naam overleg", "na soort vanaf voor", ""),
    /** What a case may need, and the overleg that gives it. */
    BEHOEFTEN("behoeftelijst", "String", "code tekst overleg bron", "", ""),
    /** Things to look out for; {@code @urgent} marks what cannot wait, {@code @tegenspraak} that answers clash. */
    SIGNALEN("signaallijst", "String", "code tekst bron", "vanaf voor", "urgent tegenspraak"),
    /** Parties that may take part. */
    PARTIJEN("partijlijst", "String", "code naam", "kort", ""),
    /** The points of one agenda, in order; points with the same heading stand together. */
    AGENDA("agendalijst", "String", "kop tekst bron", "vanaf voor", ""),
    /** What texts say of the routes that lead to no overleg, by the code of the route. */
    ROUTES("routelijst", "String", "code inzin doe", "waarom", ""),
    /** Why someone may choose another route than the advice. */
    AFWIJKREDENEN("afwijkredenlijst", "String", "code tekst bron", "", ""),
    /** Who may decide about the route, by what they do. */
    FUNCTIES("functielijst", "String", "code naam", "", "");

    /** With which an author says why it is meant that something does nothing; any word may carry it. */
    private static final String BEDOELD = "bedoeld";

    private final String annotatie;
    private final String veldtype;
    private final List<String> verplicht;
    private final List<String> metTekst;
    private final List<String> merken;
    private final Set<String> optioneel;

    /** Its annotation, and those of its fields with spaces between: required ones, and others with and without text. */
    Lijstsoort(String annotatie, String veldtype, String verplicht, String ookMetTekst, String merken) {
        this.annotatie = annotatie;
        this.veldtype = veldtype;
        this.verplicht = woorden(verplicht);
        this.metTekst = woorden(verplicht + " " + ookMetTekst + " " + BEDOELD);
        this.merken = woorden(merken);
        this.optioneel = Set.copyOf(woorden(ookMetTekst + " " + BEDOELD + " " + merken));
    }

    private static List<String> woorden(String tekst) {
        List<String> woorden = new ArrayList<>(List.of(tekst.split(" ")));
        woorden.removeAll(List.of(""));
        return List.copyOf(woorden);
    }

    /** The annotation on the declared type, without {@code @}. */
    public String annotatie() {
        return annotatie;
    }

    /** What it lists, as a word in messages. */
    public String meervoud() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type that every field of such a list has. */
    public String veldtype() {
        return veldtype;
    }

    /** Whether a rule can ask for its fields: those that are a text say nothing of a case. */
    public boolean isVraagbaar() {
        return !veldtype.equals("String");
    }

    /** The annotations that every field must carry, each with a text. */
    public List<String> verplicht() {
        return verplicht;
    }

    /** The annotations that a field may carry and that take a text, the required ones among them. */
    public List<String> metTekst() {
        return metTekst;
    }

    /** The annotations that a field may carry and that take no text. */
    public List<String> merken() {
        return merken;
    }

    /** The annotations that a field may carry beside the required ones. */
    public Set<String> optioneel() {
        return optioneel;
    }

    /** The kind of list with this annotation, or null when there is none. */
    public static Lijstsoort van(String annotatie) {
        for (Lijstsoort soort : values()) {
            if (soort.annotatie.equals(annotatie)) {
                return soort;
            }
        }
        return null;
    }
}
