package nl.actieoverleg.casus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a host gets that sends the exception on, shows it or counts its faults. */
class OngeldigeCasusTest {

    private static final Fout FOUT = new Fout("/feiten/vreemdeNaam", "Dit feit is niet bekend.", "bekendFeit");

    @Test
    void houdtZijnFoutenBijSerialiseren() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream uit = new ObjectOutputStream(bytes)) {
            uit.writeObject(new OngeldigeCasus("N-1", List.of(FOUT)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            OngeldigeCasus terug = (OngeldigeCasus) in.readObject();
            assertEquals("N-1", terug.kenmerk());
            assertEquals(List.of(FOUT), terug.fouten());
            assertThrows(UnsupportedOperationException.class, () -> terug.fouten().clear());
        }
    }

    @Test
    void noemtHooguitHonderdFoutenEnTeltDeRest() {
        OngeldigeCasus ongeldig = new OngeldigeCasus(null, Collections.nCopies(103, FOUT));
        assertEquals(100, ongeldig.fouten().size());
        assertEquals(3, ongeldig.nietGenoemd());
    }

    @Test
    void toontInGewoneTekstGeenNaamDieIemandTypte() {
        assertFalse((FOUT + "" + new OngeldigeCasus("N-1", List.of(FOUT))).contains("vreemdeNaam"));
    }
}
