package nl.actieoverleg.analyse;

import java.util.List;

/**
 * What rules do over all possible cases.
 *
 * @param regios the numbers of each region
 * @param bevindingen what was found, all regions together; first what asks for attention
 */
public record Analyse(List<Regioanalyse> regios, List<Bevinding> bevindingen) {

    /** {@return what asks for attention: what is probably not meant, and of which nobody said that it is} */
    public List<Bevinding> letOp() {
        return bevindingen.stream().filter(Bevinding::isLetOp).toList();
    }

    /** {@return whether every possible case was looked at, in every region} */
    public boolean isBewezen() {
        return regios.stream().allMatch(Regioanalyse::bewezen);
    }
}
