package nl.actieoverleg.regelboek;

import static nl.actieoverleg.verslag.Element.el;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.regelboek.Blok.Alinea;
import nl.actieoverleg.regelboek.Blok.Kaart;
import nl.actieoverleg.regelboek.Blok.Kop;
import nl.actieoverleg.regelboek.Blok.Punten;
import nl.actieoverleg.regelboek.Blok.Rij;
import nl.actieoverleg.regelboek.Blok.Tabel;
import nl.actieoverleg.verslag.Element;
import nl.actieoverleg.verslag.Inlas;
import nl.actieoverleg.verslag.Kader;

/** Writes the book as a page, in the colours and letters of the report. */
final class Pagina {

    private static final int DEEL = 2;

    private Pagina() {
    }

    static String html(Inhoud inhoud) {
        List<Blok> blokken = inhoud.blokken();
        return Kader.html(inhoud.titel(), List.of(Inlas.van(Inlas.class, "verslag.css"),
                Inlas.van(Pagina.class, "regelboek.css")), null, kop(inhoud, blokken),
                Kader.inhoud().in(delen(blokken)));
    }

    private static Element kop(Inhoud inhoud, List<Blok> blokken) {
        List<Element> menu = new ArrayList<>();
        for (Blok blok : blokken) {
            if (blok instanceof Kop kop && kop.niveau() == DEEL) {
                menu.add(Kader.naar(kop.anker(), kop.tekst()));
            }
        }
        return el("header").soort("kop").in(el("p", inhoud.voorWie()).soort("boven"), el("h1", inhoud.titel()),
                el("p", "Alles wat de regels zeggen, in gewone taal.").soort("inleiding"),
                Kader.menu(menu));
    }

    /** The parts of the book; each heading of a part opens one. */
    private static List<Element> delen(List<Blok> blokken) {
        List<Element> delen = new ArrayList<>();
        Element deel = null;
        for (Blok blok : blokken) {
            if (blok instanceof Kop kop && kop.niveau() == DEEL) {
                if (deel != null) {
                    delen.add(deel);
                }
                deel = el("section").met("id", kop.anker()).met("aria-labelledby", "kop-" + kop.anker());
                deel.in(el("h2", kop.tekst()).met("id", "kop-" + kop.anker()));
            } else {
                deel.in(element(blok));
            }
        }
        delen.add(deel);
        return delen;
    }

    private static Element element(Blok blok) {
        if (blok instanceof Kop kop) {
            return el("h" + kop.niveau(), kop.tekst()).met("id", kop.anker());
        } else if (blok instanceof Alinea alinea) {
            return el("p", alinea.tekst());
        } else if (blok instanceof Punten punten) {
            return lijst(punten.zinnen());
        } else if (blok instanceof Kaart kaart) {
            return kaart(kaart);
        }
        return tabel((Tabel) blok);
    }

    private static Element kaart(Kaart kaart) {
        Element kop = el("h" + kaart.niveau()).met("id", kaart.anker());
        if (kaart.code() != null) {
            kop.in(el("span", kaart.code()).soort("code")).tekst(" ");
        }
        Element element = el("article").soort("kaart").met("aria-labelledby", kaart.anker())
                .in(kop.tekst(kaart.tekst()), lijst(kaart.zinnen()));
        return kaart.voet() == null ? element : element.in(el("p", kaart.voet()).soort("voet"));
    }

    private static Element lijst(List<Boekzin> zinnen) {
        return lijst(zinnen, 0);
    }

    /** A list in which deeper sentences stand under the one before them. */
    private static Element lijst(List<Boekzin> zinnen, int diepte) {
        Element lijst = el("ul");
        int i = 0;
        while (i < zinnen.size()) {
            int einde = i + 1;
            while (einde < zinnen.size() && zinnen.get(einde).diepte() > diepte) {
                einde++;
            }
            Element punt = el("li").in(zin(zinnen.get(i)));
            lijst.in(einde == i + 1 ? punt : punt.in(lijst(zinnen.subList(i + 1, einde), diepte + 1)));
            i = einde;
        }
        return lijst;
    }

    private static Element zin(Boekzin zin) {
        Element tekst = el("span");
        if (zin.label() != null) {
            Element label = zin.doel() == null ? el("b", zin.label())
                    : el("a", zin.label()).soort("code").met("href", "#" + zin.doel());
            tekst.in(label).tekst(" ");
        }
        tekst.tekst(zin.tekst());
        return zin.noot() == null ? tekst : tekst.tekst(" ").in(el("small", zin.noot()));
    }

    private static Element tabel(Tabel tabel) {
        Element koppen = el("tr").in(el("th").met("scope", "col").in(el("span", "Onderdeel").soort("gesproken")));
        for (Boekzin kop : tabel.koppen()) {
            Element cel = el("th", kop.tekst()).met("scope", "col");
            koppen.in(kop.noot() == null ? cel : cel.in(el("small", kop.noot())));
        }
        Element rijen = el("tbody");
        for (Rij rij : tabel.rijen()) {
            Element tr = el("tr").in(el("th", rij.kop()).met("scope", "row"));
            rij.cellen().forEach(cel -> tr.in(cel(cel)));
            rijen.in(tr);
        }
        return el("div").soort("schuifvak").met("role", "group").met("aria-label", tabel.naam()).met("tabindex", "0")
                .in(el("table").soort("naast-elkaar").in(el("caption", tabel.naam()), el("thead").in(koppen), rijen));
    }

    private static Element cel(List<Boekzin> zinnen) {
        if (zinnen.isEmpty()) {
            return el("td").soort("open").in(el("span", "Nog in te vullen").soort("gesproken"));
        }
        return el("td").in(zinnen.size() == 1 && zinnen.get(0).label() == null ? zin(zinnen.get(0)) : lijst(zinnen));
    }
}
