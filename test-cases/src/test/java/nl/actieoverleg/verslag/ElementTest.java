package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Element.punt;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Whatever stands in a case, it stays text. */
class ElementTest {

    @Test
    void tekstEnKenmerkenKunnenNietsAndersWorden() {
        assertEquals("<p class=\"&quot; onclick=&quot;x\">&lt;script&gt;a &amp;&amp; &#39;b&#39;&lt;/script&gt;</p>",
                el("p", "<script>a && 'b'</script>").soort("\" onclick=\"x").toString());
    }

    @Test
    void watXmlNietKentWordtVervangen() {
        assertEquals("<p>a\uFFFDb\uFFFDc\uFFFD\n😀</p>", el("p", "a\u0000b\u001Bc\uD800\n😀").toString());
    }

    @Test
    void wieNietsKanBevattenSluitZichzelf() {
        assertEquals("<p><br/>x<b></b></p>", el("p").in(punt("br")).tekst("x").in(el("b")).toString());
        assertEquals("<form hidden=\"hidden\"></form>", el("form").met("hidden").toString());
    }
}
