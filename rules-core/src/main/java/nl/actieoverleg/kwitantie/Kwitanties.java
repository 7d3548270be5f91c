package nl.actieoverleg.kwitantie;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import nl.actieoverleg.draad.Aanloop;
import nl.actieoverleg.draad.Eigendraad;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Regelset;

/**
 * Makes, writes and reads receipts, under the rules of one adviser; get it with
 * {@code Adviseur.kwitanties()}. Immutable and safe for any number of threads.
 *
 * <pre>{@code
 * Advies advies = adviseur.adviseer(casus);
 * byte[] bewijs = adviseur.kwitanties().schrijf(adviseur.kwitanties().maak(casus, advies));
 * }</pre>
 *
 * <p>A receipt is written as canonical JSON (RFC 8785) on one line, with the SHA-256 of all the rest in it. So every
 * changed byte shows, but not who changed it: whoever must be able to prove that keeps the SHA-256 apart as well, out
 * of reach of those who keep the receipts.
 */
public final class Kwitanties {

    private final Function<String, Regelset> regels;
    private final Map<String, Afwijkregels> perProvincie = new ConcurrentHashMap<>();
    private final Aanloop aanloop = new Aanloop();

    /**
     * For {@code Adviseur}.
     *
     * @param regels the rules of a region
     */
    public Kwitanties(Function<String, Regelset> regels) {
        this.regels = regels;
    }

    /**
     * The receipt of an advice, without a pseudonym and without another choice. It holds both as they are given: that
     * the one follows from the other shows when the receipt is replayed ({@code herspeel}).
     *
     * @param casus the case that was put to the adviser, not null
     * @param advies what came of it, not null
     * @return the receipt
     * @throws IllegalArgumentException when the advice is of another case: by its pseudonym, region or day
     */
    public Kwitantie maak(Casus casus, Advies advies) {
        boolean zelfdeDag = casus.peildatum() == null || casus.peildatum().equals(advies.peildatum());
        if (!zelfdeDag || !advies.provincie().equals(casus.provincie()) || !advies.kenmerk().equals(casus.kenmerk())) {
            throw new IllegalArgumentException("Dit advies hoort niet bij deze casus.");
        }
        return aanloop.doe("maak", () -> kwitantie(casus, advies));
    }

    private static Kwitantie kwitantie(Casus casus, Advies advies) {
        Casus.Bouwer kaal = Casus.voor(Kwitantie.ZONDER_KENMERK, casus.provincie()).peildatum(advies.peildatum());
        casus.feiten().forEach((feit, antwoord) -> {
            if (antwoord != Antwoord.ONBEKEND) {
                kaal.feit(feit, antwoord);
            }
        });
        casus.tellers().forEach((teller, aantal) -> {
            if (aantal != 0) {
                kaal.teller(teller, aantal);
            }
        });
        Kwitantieboom.geordend(casus.nodig()).forEach(kaal::nodig);
        Kwitantieboom.geordend(casus.lopendeOverleggen()).forEach(kaal::looptIn);
        return new Kwitantie(null, kaal.maak(), Uitkomst.van(advies), advies.regelset(), null);
    }

    /**
     * The same receipt with a pseudonym that only the host can make again: the HMAC-SHA256 of that of the case.
     *
     * @param kwitantie the receipt, not null
     * @param kenmerk the pseudonym of the case, not null
     * @param sleutel a key that the host keeps to itself, at least 32 random bytes; it is not kept here
     * @return a receipt with that pseudonym
     * @throws IllegalArgumentException when the key is shorter
     */
    public Kwitantie metKenmerk(Kwitantie kwitantie, String kenmerk, byte[] sleutel) {
        if (sleutel.length < Zegel.KORTSTE_SLEUTEL) {
            throw new IllegalArgumentException("De sleutel is te kort. Gebruik ten minste " + Zegel.KORTSTE_SLEUTEL
                    + " willekeurige bytes.");
        }
        String zegel = aanloop.doe("zegel", () -> Zegel.hmac(kenmerk, sleutel));
        return new Kwitantie(zegel, kwitantie.casus(), kwitantie.uitkomst(), kwitantie.regelset(),
                kwitantie.afwijking());
    }

    /**
     * The same receipt with another choice than the advice.
     *
     * @param kwitantie the receipt, of one of the regions of this adviser
     * @param afwijking the choice, not null
     * @return a receipt with that choice
     * @throws OngeldigeKwitantie with every fault: an unknown code, a reason or a person that is missing, or no other
     *     choice at all
     */
    public Kwitantie metAfwijking(Kwitantie kwitantie, Afwijking afwijking) {
        List<Fout> fouten = afwijkregels(kwitantie.casus().provincie()).controleer(kwitantie.uitkomst(), afwijking);
        if (!fouten.isEmpty()) {
            throw new OngeldigeKwitantie(fouten);
        }
        return new Kwitantie(kwitantie.kenmerk(), kwitantie.casus(), kwitantie.uitkomst(), kwitantie.regelset(),
                afwijking);
    }

    /**
     * Whether a second person has to agree before this route is chosen after this advice.
     *
     * @param kwitantie the receipt of that advice, not null
     * @param gekozen a route, as in {@link Afwijking#gekozen()}
     * @return whether a second person has to agree
     */
    public boolean vraagtTweede(Kwitantie kwitantie, String gekozen) {
        return afwijkregels(kwitantie.casus().provincie()).vraagtTweede(kwitantie.uitkomst(), gekozen);
    }

    /**
     * The reasons to deviate from an advice.
     *
     * @param provincie a region of the adviser
     * @return the reasons by code, each with what it says
     * @throws IllegalArgumentException for any other
     */
    public List<Keuze> redenen(String provincie) {
        return afwijkregels(provincie).redenen();
    }

    /**
     * The functions of those who may decide.
     *
     * @param provincie a region of the adviser
     * @return the functions by code, each with its name
     * @throws IllegalArgumentException for any other
     */
    public List<Keuze> functies(String provincie) {
        return afwijkregels(provincie).functies();
    }

    /**
     * Every route that can be advised or chosen, the heaviest first.
     *
     * @param provincie a region of the adviser
     * @return the routes by code, each with its name
     * @throws IllegalArgumentException for any other
     */
    public List<Keuze> routes(String provincie) {
        return afwijkregels(provincie).routes();
    }

    /**
     * {@return the receipt in UTF-8, without a line end; equal receipts give equal bytes}
     *
     * @param kwitantie the receipt, not null
     */
    public byte[] schrijf(Kwitantie kwitantie) {
        return aanloop.doe("schrijf", () -> bytes(kwitantie));
    }

    static byte[] bytes(Kwitantie kwitantie) {
        Map<String, Object> boom = Kwitantieboom.van(kwitantie);
        boom.put(Kwitantieboom.SHA256, Zegel.sha256(Kanoniek.bytes(boom)));
        return Kanoniek.bytes(boom);
    }

    /**
     * {@return the SHA-256 in the receipt: that of its bytes without this member, in hex}
     *
     * @param kwitantie the receipt, not null
     */
    public String sha256(Kwitantie kwitantie) {
        return aanloop.doe("schrijf", () -> Zegel.sha256(Kanoniek.bytes(Kwitantieboom.van(kwitantie))));
    }

    /**
     * Reads a receipt. Its codes are not held against the rules: they may be of an earlier version.
     *
     * @param utf8 the very bytes that were written, without a line end
     * @return the receipt
     * @throws OngeldigeKwitantie when a byte has changed, or it is no receipt at all
     */
    public Kwitantie lees(byte[] utf8) {
        return aanloop.doe("lees", () -> Kwitantielezer.lees(utf8));
    }

    private Afwijkregels afwijkregels(String provincie) {
        Afwijkregels bekend = perProvincie.get(provincie);
        if (bekend == null) {
            bekend = Eigendraad.doe(() -> new Afwijkregels(regels.apply(provincie)));
            perProvincie.put(provincie, bekend);
        }
        return bekend;
    }
}
