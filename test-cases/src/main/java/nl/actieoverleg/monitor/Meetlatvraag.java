package nl.actieoverleg.monitor;

import java.util.Set;
import java.util.stream.Collectors;
import nl.actieoverleg.kwitantie.Uitkomst;
import nl.actieoverleg.regel.Antwoord;

/** What the Meetlat NN 2023 keeps asking about the Actieoverleg: what does it add beside the other tables? */
enum Meetlatvraag {
    /** The case goes there, now or after the call. */
    NAAR("gaat naar het Actieoverleg, direct of na het bellen") {
        @Override
        boolean geldt(Uitkomst uitkomst) {
            return uitkomst.route().equals(OVERLEG) || OVERLEG.equals(uitkomst.vervolg());
        }
    },
    /** It surely fits. */
    PAST("het Actieoverleg past zeker") {
        @Override
        boolean geldt(Uitkomst uitkomst) {
            return passend(uitkomst).contains(OVERLEG);
        }
    },
    /** It surely fits and no other overleg does. */
    ALLEEN("alleen het Actieoverleg past") {
        @Override
        boolean geldt(Uitkomst uitkomst) {
            return passend(uitkomst).equals(Set.of(OVERLEG));
        }
    },
    /** It was discussed there before. */
    OPNIEUW("is daar al eerder besproken") {
        @Override
        boolean geldt(Uitkomst uitkomst) {
            return uitkomst.signalen().contains("HERHAALDE_BESPREKING");
        }
    },
    /** The planned meeting is more than a week away. */
    LANG_WACHTEN("het geplande overleg is pas over meer dan een week") {
        @Override
        boolean geldt(Uitkomst uitkomst) {
            return uitkomst.signalen().contains("VROEGTIJDIG_AFSTEMMEN");
        }
    };

    /** The overleg that is watched. */
    static final String OVERLEG = "ACTIEOVERLEG";
    /** Not a table but a call, so it does not compete. */
    private static final String BELLEN = "DIRECT_TELEFONISCH";

    private final String tekst;

    Meetlatvraag(String tekst) {
        this.tekst = tekst;
    }

    abstract boolean geldt(Uitkomst uitkomst);

    String tekst() {
        return tekst;
    }

    /** The overleggen that surely fit. */
    private static Set<String> passend(Uitkomst uitkomst) {
        return uitkomst.ingangen().stream().filter(ingang -> ingang.past() == Antwoord.JA)
                .map(Uitkomst.Ingang::overleg).filter(overleg -> !overleg.equals(BELLEN))
                .collect(Collectors.toSet());
    }
}
