package nl.actieoverleg.tweedelezing;

import java.util.List;
import java.util.random.RandomGenerator;

/** Draws by chance, the same for the same state of the generator. */
record Kans(RandomGenerator random) {

    boolean op(double deel) {
        return random.nextDouble() < deel;
    }

    <T> T een(List<T> uit) {
        return uit.get(random.nextInt(uit.size()));
    }
}
