package nl.actieoverleg.snelheid.dmn;

import java.util.List;
import org.kie.dmn.api.marshalling.DMNExtensionRegister;
import org.kie.dmn.core.compiler.DMNProfile;
import org.kie.dmn.core.compiler.DRGElementCompiler;
import org.kie.dmn.feel.parser.feel11.profiles.DoCompileFEELProfile;

/** Has KIE DMN compile expressions to Java classes instead of walking their trees. */
final class Compileerprofiel extends DoCompileFEELProfile implements DMNProfile {

    @Override
    public List<DMNExtensionRegister> getExtensionRegisters() {
        return List.of();
    }

    @Override
    public List<DRGElementCompiler> getDRGElementCompilers() {
        return List.of();
    }
}
