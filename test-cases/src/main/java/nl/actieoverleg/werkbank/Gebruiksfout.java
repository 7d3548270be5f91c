package nl.actieoverleg.werkbank;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what is wrong with the words of a command, and what helps. */
final class Gebruiksfout implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine opdracht = e.getCommandLine();
        PrintWriter fout = opdracht.getErr();
        fout.println(melding(e));
        fout.println("Kijk voor uitleg met: " + opdracht.getCommandSpec().qualifiedName() + " --help");
        return Werkbank.VERKEERD_GEBRUIK;
    }

    private static String melding(ParameterException e) {
        if (e instanceof UnmatchedArgumentException onbekend) {
            String melding = "Dit wordt niet begrepen: " + String.join(" ", onbekend.getUnmatched()) + ".";
            List<String> suggesties = onbekend.getSuggestions();
            return suggesties.isEmpty() ? melding : melding + " Bedoelde u " + String.join(" of ", suggesties) + "?";
        }
        if (e instanceof MutuallyExclusiveArgsException) {
            return "Kies --json of --jsonl, niet allebei.";
        }
        if (e instanceof MissingParameterException) {
            return "Achter de optie ontbreekt een waarde.";
        }
        return e.getMessage();
    }
}
