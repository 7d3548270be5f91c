package voorbeeld;

import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.OngeldigeCasus;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * One endpoint: a case goes in as JSON, its advice comes out as JSON. The library reads the case, with all faults; the
 * Jackson of Spring writes the advice, in the form that the library gives it.
 */
@RestController
@RestControllerAdvice
class Adviesloket {

    private final Adviseur adviseur;

    Adviesloket(Adviseur adviseur) {
        this.adviseur = adviseur;
    }

    @PostMapping(path = "/advies", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Advies adviseer(@RequestBody byte[] casus) {
        return adviseur.adviseer(adviseur.lees(casus));
    }

    /** All faults at once (RFC 9457). They quote nothing of the case, so they may be shown and logged. */
    @ExceptionHandler
    ProblemDetail ongeldig(OngeldigeCasus ongeldig) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY,
                "De casus is niet te beoordelen.");
        probleem.setProperty("fouten", ongeldig.fouten());
        return probleem;
    }

    /** A form for a province that is not there. */
    @ExceptionHandler
    ProblemDetail onleesbaar(IllegalArgumentException onleesbaar) {
        return ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    }
}
