package nl.actieoverleg.snelheid.dmn;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.snelheid.Beslisser;
import nl.actieoverleg.snelheid.Beslissing;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.impl.DMNContextImpl;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN. */
public final class KieDmn implements Beslisser {

    private final Map<String, Regio> regios = new HashMap<>();
    private final Vorm vorm;
    private final Lezingen lezingen;
    private final boolean gecompileerd;

    private record Regio(DMNRuntime runtime, DMNModel model, Invoer invoer, Uitvoer uitvoer) {
    }

    KieDmn(Vorm vorm, Lezingen lezingen, boolean gecompileerd) {
        this.vorm = vorm;
        this.lezingen = lezingen;
        this.gecompileerd = gecompileerd;
        Regelsets.laad().forEach((naam, regelset) -> regios.put(naam, regio(regelset)));
    }

    private Regio regio(Regelset regelset) {
        Beslismodel model = Beslismodel.van(regelset, lezingen);
        Resource bron = ResourceFactory.newReaderResource(
                new StringReader(Dmntekst.schrijf(model, lezingen == Lezingen.TWEE ? new FeelKeuzes() : new Feel(), vorm)));
        bron.setSourcePath(regelset.regio() + ".dmn");
        DMNRuntimeBuilder bouwer = DMNRuntimeBuilder.fromDefaults().setOption(new RuntimeTypeCheckOption(false));
        if (gecompileerd) {
            bouwer.addProfile(new Compileerprofiel());
        }
        DMNRuntime runtime = bouwer.buildConfiguration().fromResources(List.of(bron))
                .getOrElseThrow(fout -> new IllegalStateException(fout));
        DMNModel gelezen = runtime.getModel(Dmntekst.NAAMRUIMTE, Dmntekst.NAAM);
        if (gelezen.hasErrors()) {
            throw new IllegalStateException(gelezen.getMessages().toString());
        }
        return new Regio(runtime, gelezen, Invoer.van(model), new Uitvoer(model));
    }

    @Override
    public String naam() {
        return "KIE DMN 10.2.0";
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
        return regio.uitvoer().beslissing(vorm == Vorm.LOSSE_BESLISSINGEN ? uit.getAll()
                : (Map<String, Object>) uit.get(Dmntekst.BESLUIT));
    }
}
