package nl.actieoverleg.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rules from an unknown hand cannot run anything: not while they are read, not when they fire. Each of these texts
 * would leave a trace, or end the JVM, if any of it ran.
 */
class VeiligheidTest {

    private static final String SPOOR = "nl.actieoverleg.drl.spoor";
    private static final String ZET = "System.setProperty( \"" + SPOOR + "\", \"x\" )";

    @BeforeEach
    void wisSpoor() {
        System.clearProperty(SPOOR);
    }

    private static void assertGeweigerd(String regels) {
        Map<String, String> bronnen = Proef.bronnen(Proef.KOP + regels);
        OngeldigeRegels ongeldig = assertThrows(OngeldigeRegels.class,
                () -> Modulelezer.bouw(bronnen, List.of()));
        assertFalse(ongeldig.fouten().isEmpty());
        assertNull(System.getProperty(SPOOR));
    }

    private static String regel(String kop, String voorwaarden, String gevolg) {
        return "rule \"R\" @signaal( \"S-1\" ) " + kop + "\nwhen\n" + voorwaarden + "\nthen\n" + gevolg + "\nend\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "System.exit( 0 );", ZET + ";", "; " + ZET + ";", "{ " + ZET + "; }", "/* */ " + ZET + "; //",
        "// \n " + ZET + ";", "// \r " + ZET + ";", "\\u0053ystem.exit( 0 );", "kcontext.halt();",
        "then[ x ]\n" + ZET + ";", "else " + ZET + ";", "\u0000", "\u000c" + ZET + ";", "\u2028" + ZET + ";"})
    void aConsequenceCannotRun(String gevolg) {
        assertGeweigerd(regel("", "Feiten( stalking.ja )", gevolg));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "salience( System.exit( 0 ) )", "salience( " + ZET + ".length() )", "enabled( " + ZET + " == null )",
        "enabled( System.exit( 0 ) )", "timer( expr: " + ZET + " )", "duration( " + ZET + " )", "calendars " + ZET,
        "salience 1 /* " + ZET + " */", "@salience( " + ZET + " )", "@java.lang.Deprecated", "dialect \"mvel\"",
        "extends \"Q\"", "@All( " + ZET + " )", "@Propagation( IMMEDIATE )"})
    void aRuleHeadCannotRun(String kop) {
        assertGeweigerd(regel(kop, "Feiten( stalking.ja )", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Feiten( System.exit( 0 ) )", "eval( " + ZET + " == null )", "Feiten( eval( " + ZET + " == null ) )",
        "Feiten( " + ZET + " == null )", "Feiten( stalking.ja, " + ZET + " == null )", "Feiten() from " + ZET,
        "Feiten( stalking == ( " + ZET + " ) )", "Feiten( stalking.ja && " + ZET + " == null )",
        "Feiten( minstens( 1, " + ZET + " == null ) )", "Feiten( minstens( " + ZET + ".length(), stalking.ja ) )",
        "Tellers( keerBesproken >= " + ZET + ".length() )", "Tellers( keerBesproken >= 1 + 1 )",
        "Peildatum( vanaf( " + ZET + " ) )", "Peildatum( vanaf( \"2023-09-01\" + " + ZET + " ) )",
        "Peildatum( vanaf( \"2023-09-01\\u0022+x()+\\u0022\" ) )", "Routering( naar( " + ZET + " ) )",
        "Routering( naar( \"A\\u0022+x()+\\u0022\" ) )", "Routering( naar( \"A\"B\" ) )", "Routering( class )",
        "Routering( getClass().forName( \"x\" ) )", "java.lang.System( properties.x )",
        "Object( " + ZET + " == null )", "Feiten( this[ " + ZET + " ] )",
        "Feiten( [ " + ZET + " ] contains stalking )", "Feiten( stalking.ja; " + ZET + " )",
        "accumulate( Feiten( stalking.ja ), init( " + ZET + "; ) action( ) result( 1 ) )",
        "Feiten( stalking#" + ZET + " )", "collect( Feiten( stalking.ja ) )",
        "Feiten( stalking.ja ) not( " + ZET + " )", "if ( " + ZET + " == null ) do[ x ]"})
    void aConditionCannotRun(String voorwaarde) {
        assertGeweigerd(regel("", voorwaarde, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "function void f() { " + ZET + "; }", "global java.lang.System s", "import java.lang.System;",
        "import function java.lang.System.exit;", "import static java.lang.System.*;",
        "query \"q\"\n eval( true )\nend", "declare D\n @vragenlijst\n a : Antwoord = " + ZET + "\nend",
        "declare D extends java.io.File\n @vragenlijst\nend", "declare D\n @vragenlijst\n a : java.io.File\nend",
        "declare enum D A( " + ZET + " ); x : String end", "declare D\n @class( " + ZET + " )\nend",
        "declare D\n @vragenlijst\n @classReactive\n a : Antwoord\nend",
        "declare java.io.File\n @vragenlijst\n a : Antwoord\nend",
        "declare window W Feiten() over window:length( 3 ) end",
        "declare D\n @vragenlijst\n a : Antwoord @vraag( \"\\u0022 + x\" ) @groep( \"G\" ) @bron( \"B\" )\nend"})
    void aDeclarationCannotRun(String deel) {
        assertGeweigerd(deel + "\n");
    }

    /** A Drools compiler puts the name of a rule in a comment and in texts of the Java that it generates. */
    @ParameterizedTest
    @ValueSource(strings = {
        "*/ static { System.exit( 0 ); } /*", "* / x", "{@code x}", "a\\u002a/b", "a\tb", "a\u202eb"})
    void aRuleNameCannotRun(String naam) {
        assertGeweigerd("rule \"" + naam + "\" @signaal( \"S-1\" )\nwhen Feiten( stalking.ja )\nthen end\n");
    }

    @Test
    void textsThatLookLikeCodeAreText() {
        String code = " static { System.setProperty( String.valueOf( 1 ), String.valueOf( 1 ) ); } ";
        Map<String, String> bronnen = Proef.volledig(Proef.REGELS + "rule \");" + code.replaceAll("[{}]", "") + "; //\""
                + " @signaal( \"S-1\" ) @bron( \"*/" + code + "/*\" )\nwhen Feiten( stalking.ja )\n"
                + "then // \\u000a " + ZET + ";\n /* \\u002a/ " + ZET + "; */ end\n");
        bronnen.computeIfPresent("nl/actieoverleg/noord/lijsten.drl",
                (bestand, tekst) -> tekst.replace("Is er letsel?", "*/" + code + "/*"));
        Regelmodule module = Modulelezer.bouw(bronnen, List.of());
        assertEquals("*/" + code + "/*", module.regels().get(1).annotaties().get("bron"));
        assertNull(System.getProperty(SPOOR));
        assertNull(System.getProperty("1"));
    }

    @Test
    void deepNestingDoesNotKeepTheParserBusy() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertGeweigerd(regel("", "Feiten( " + "( ".repeat(200) + "stalking.ja" + " )".repeat(200) + " )", ""));
            assertGeweigerd(regel("", "( ".repeat(200) + "Feiten( stalking.ja )" + " )".repeat(200), ""));
        });
    }
}
