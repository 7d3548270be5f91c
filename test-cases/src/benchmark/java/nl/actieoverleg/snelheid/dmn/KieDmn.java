package nl.actieoverleg.snelheid.dmn;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.snelheid.Beslisser;
import nl.actieoverleg.snelheid.Beslissing;
import nl.actieoverleg.snelheid.peers.Regelsets;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.impl.DMNContextImpl;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * KIE DMN: criteria, ways in, order and route are all in the model. Java only turns the case into values and the values
 * that come back into answers.
 *
 * <p>A model is read once for each region; there are no listeners and no checks of types while it runs.
 *
 * <p>Of what we tried, one expression in two readings over one structured value was fastest. With a value for each
 * answer it took about twice as long, with FEEL's own {@code and} and {@code or} over nulls more than three times, with
 * {@code any} and {@code all} somewhat less than that; with a boxed context or a decision for each outcome ten times or
 * more. The reasons: before each expression the engine copies all that is known so far, so few expressions and few
 * values are best; and it makes a table of meanings anew for each operator, but not for an {@code if}. Compiling the
 * expressions to Java classes made no difference that we could measure, but reading the models far slower. The fastest
 * set-up is the slowest to read: the engine's parser needs seconds for long chains of {@code if}.
 */
public final class KieDmn implements Beslisser {

    /** The fastest set-up that we found. */
    static final Opzet SNELSTE = new Opzet(Vorm.EEN_UITDRUKKING, Lezingen.TWEE, true);

    private final Map<String, Regio> regios = new HashMap<>();
    private final Opzet opzet;

    private record Regio(DMNRuntime runtime, DMNModel model, Invoer invoer, Uitvoer uitvoer) {
    }

    /** Reads the models of all regions on the class path, in the fastest set-up. */
    public KieDmn() {
        this(SNELSTE);
    }

    KieDmn(Opzet opzet) {
        this.opzet = opzet;
        Regelsets.opKlassenpad().forEach((naam, regelset) -> regios.put(naam, regio(regelset)));
    }

    private Regio regio(Regelset regelset) {
        Beslismodel model = Beslismodel.van(regelset, opzet);
        Taal taal = opzet.lezingen() == Lezingen.TWEE ? new FeelKeuzes() : new Feel();
        Resource bron = ResourceFactory.newReaderResource(new StringReader(Dmntekst.schrijf(model, taal)));
        bron.setSourcePath(regelset.regio() + ".dmn");
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults().setOption(new RuntimeTypeCheckOption(false))
                .buildConfiguration().fromResources(List.of(bron)).getOrElseThrow(IllegalStateException::new);
        DMNModel gelezen = runtime.getModel(Dmntekst.NAAMRUIMTE, Dmntekst.NAAM);
        if (gelezen.hasErrors()) {
            throw new IllegalStateException(gelezen.getMessages().toString());
        }
        return new Regio(runtime, gelezen, Invoer.van(model), new Uitvoer(model));
    }

    @Override
    public String naam() {
        return "KIE DMN " + DMNRuntimeBuilder.class.getPackage().getImplementationVersion();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Beslissing beslis(Casus casus) {
        Regio regio = regios.get(casus.provincie());
        DMNContext context = new DMNContextImpl(regio.invoer().waarden(casus));
        DMNResult resultaat = regio.runtime().evaluateAll(regio.model(), context);
        if (resultaat.hasErrors()) {
            throw new IllegalStateException(resultaat.getMessages().toString());
        }
        DMNContext uit = resultaat.getContext();
        return regio.uitvoer().beslissing(opzet.vorm() == Vorm.LOSSE_BESLISSINGEN ? uit.getAll()
                : (Map<String, Object>) uit.get(Dmntekst.BESLUIT));
    }
}
