package nl.actieoverleg.werkbank;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Wrong usage, with a message in Dutch; other parameter exceptions speak English. */
final class VerkeerdGebruik extends ParameterException {

    private static final long serialVersionUID = 1L;

    VerkeerdGebruik(CommandLine opdracht, String melding) {
        super(opdracht, melding);
    }
}
