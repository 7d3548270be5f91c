package nl.actieoverleg.regelboek;

import java.util.List;

/** A piece of the rule book, whatever it is written as. */
sealed interface Blok {

    /**
     * A heading.
     *
     * @param niveau 2 for a part of the book, 3 or 4 for what is in it
     * @param anker its name in links, unique in the book
     */
    record Kop(int niveau, String anker, String tekst) implements Blok {
    }

    /** A paragraph. */
    record Alinea(String tekst) implements Blok {
    }

    /** A list. */
    record Punten(List<Boekzin> zinnen) implements Blok {
    }

    /**
     * One thing that the rules know, with all that they say of it.
     *
     * @param niveau the level of its heading
     * @param anker its name in links, unique in the book
     * @param code its code, or null
     * @param tekst its name or what it says
     * @param zinnen what the rules say of it
     * @param voet where it comes from and when it holds, or null
     */
    record Kaart(int niveau, String anker, String code, String tekst, List<Boekzin> zinnen, String voet)
            implements Blok {
    }

    /**
     * The overleggen side by side.
     *
     * @param naam what the table shows
     * @param koppen the name of each column and, as its note, what it is for
     * @param rijen its rows
     */
    record Tabel(String naam, List<Boekzin> koppen, List<Rij> rijen) implements Blok {
    }

    /**
     * A row of a table.
     *
     * @param kop its name
     * @param cellen a list for each column
     */
    record Rij(String kop, List<List<Boekzin>> cellen) {
    }
}
