package nl.actieoverleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import nl.actieoverleg.advies.Regelsetversie;
import org.junit.jupiter.api.Test;

/** Its equality is written out, and has to stay that of any record. */
class RegelsetversieTest {

    @Test
    void equalsWhatHasTheSameParts() {
        Regelsetversie een = new Regelsetversie("nn 1.0.0", "0a");
        assertEquals(een, new Regelsetversie("nn 1.0.0", "0a"));
        assertEquals(een.hashCode(), new Regelsetversie("nn 1.0.0", "0a").hashCode());
        assertNotEquals(een, new Regelsetversie("nn 1.0.1", "0a"));
        assertNotEquals(een, new Regelsetversie("nn 1.0.0", "0b"));
        assertNotEquals(een, null);
    }

    @Test
    void takesPartsThatAreNotThere() {
        Regelsetversie leeg = new Regelsetversie(null, null);
        assertEquals(leeg, new Regelsetversie(null, null));
        assertEquals(leeg.hashCode(), new Regelsetversie(null, null).hashCode());
        assertNotEquals(leeg, new Regelsetversie("nn 1.0.0", null));
    }
}
