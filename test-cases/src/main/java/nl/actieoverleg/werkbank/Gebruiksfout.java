package nl.actieoverleg.werkbank;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.actieoverleg.scherm.Fouttekst;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what is wrong with the words of a command, and what helps. */
final class Gebruiksfout implements IParameterExceptionHandler {

    /** What may be an option or a command and is surely no part of a case. */
    private static final Pattern GEWOON_WOORD = Pattern.compile("-{0,2}[a-z][a-z-]{0,19}");

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine opdracht = e.getCommandLine();
        PrintWriter fout = opdracht.getErr();
        fout.println(melding(e, args));
        fout.println("Kijk voor uitleg met: " + opdracht.getCommandSpec().qualifiedName() + " --help");
        return Werkbank.VERKEERD_GEBRUIK;
    }

    private static String melding(ParameterException e, String[] args) {
        if (e instanceof VerkeerdGebruik) {
            return e.getMessage();
        }
        if (e instanceof UnmatchedArgumentException onbekend) {
            return onbekend(onbekend);
        }
        if (e instanceof MutuallyExclusiveArgsException) {
            return "Kies er één: --json, --jsonl, --volledig of --meetlat.";
        }
        if (e instanceof MissingParameterException onvolledig) {
            return ontbreekt(onvolledig.getMissing(), List.of(args));
        }
        if (e instanceof OverwrittenOptionException || e instanceof MaxValuesExceededException) {
            return "Een optie staat er meer dan eens. Geef elke optie één keer.";
        }
        return e.getArgSpec() instanceof OptionSpec optie ? verkeerdeWaarde(optie)
                : "Een optie heeft een waarde die er niet bij hoort.";
    }

    /** Not the value itself, which may be part of a case. */
    private static String verkeerdeWaarde(OptionSpec optie) {
        return optie.arity().max() == 0 ? "Bij " + optie.longestName() + " hoort geen waarde."
                : "Bij " + optie.longestName() + " hoort een geheel getal.";
    }

    /** An option may lack its value, or be lacking itself beside another that is given. */
    private static String ontbreekt(List<ArgSpec> genoemd, List<String> args) {
        List<ArgSpec> ontbrekend = genoemd.stream().filter(een -> een.required() && !isGegeven(een, args)).toList();
        List<String> namen = new ArrayList<>();
        for (ArgSpec een : ontbrekend.isEmpty() ? genoemd : ontbrekend) {
            namen.add(een instanceof OptionSpec optie ? optie.longestName() + " " + een.paramLabel()
                    : een.paramLabel());
        }
        return "Dit ontbreekt nog: " + String.join(", ", namen) + ".";
    }

    private static boolean isGegeven(ArgSpec een, List<String> args) {
        return een instanceof OptionSpec optie && args.stream().anyMatch(arg -> arg.equals(optie.longestName())
                || arg.startsWith(optie.longestName() + "="));
    }

    private static String onbekend(UnmatchedArgumentException e) {
        String woord = e.getUnmatched().get(0).split("=", 2)[0];
        boolean optie = woord.startsWith("-");
        if (!optie && e.getCommandLine().getCommand() instanceof Adviseer) {
            return "Er staat meer dan één bestand. Geef één bestand, of - voor de standaardinvoer.";
        }
        if (!optie && e.getCommandLine().getMixins().values().stream().anyMatch(Casussenoptie.class::isInstance)) {
            return "Er staat meer dan één map. Geef één map.";
        }
        String soort = optie ? "Deze optie" : e.getCommandLine().getParent() == null ? "Deze opdracht" : "Dit woord";
        String melding = soort + " is hier niet bekend" + (GEWOON_WOORD.matcher(woord).matches() ? ": " + woord : "")
                + ".";
        List<String> suggesties = optie ? e.getSuggestions() : bedoeld(woord, e);
        if (suggesties.isEmpty()) {
            Set<String> onderdelen = e.getCommandLine().getSubcommands().keySet();
            return optie || e.getCommandLine().getParent() == null || onderdelen.isEmpty() ? melding
                    : melding + " Kies uit: " + String.join(", ", onderdelen) + ".";
        }
        return melding + " Bedoelde u " + String.join(" of ", suggesties) + "?";
    }

    /** What a word that is no option was probably meant for: the value of one, or another command. */
    private static List<String> bedoeld(String woord, UnmatchedArgumentException e) {
        Map<String, OptionSpec> opties = e.getCommandLine().getCommandSpec().optionsMap();
        if (opties.containsKey("--regels") && isMap(woord)) {
            return List.of("--regels " + Fouttekst.veilig(woord));
        }
        String provincie = woord.toUpperCase(Locale.ROOT);
        if (opties.containsKey("--provincie") && Werkbank.adviseur().provincies().contains(provincie)) {
            return List.of("--provincie " + provincie);
        }
        return dichtbij(woord, e.getSuggestions());
    }

    private static boolean isMap(String naam) {
        try {
            return Files.isDirectory(Path.of(naam));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Of what picocli comes up with, which may look like nothing that was written. */
    private static List<String> dichtbij(String woord, List<String> suggesties) {
        return suggesties.stream().filter(suggestie -> isDichtbij(woord, suggestie)).toList();
    }

    /** Whether two thirds of the longer word are the beginning and the end of both. */
    private static boolean isDichtbij(String een, String ander) {
        int kortste = Math.min(een.length(), ander.length());
        int begin = 0;
        while (begin < kortste && een.charAt(begin) == ander.charAt(begin)) {
            begin++;
        }
        int eind = 0;
        while (begin + eind < kortste
                && een.charAt(een.length() - 1 - eind) == ander.charAt(ander.length() - 1 - eind)) {
            eind++;
        }
        return 3 * (begin + eind) >= 2 * Math.max(een.length(), ander.length());
    }
}
