package voorbeeld;

import nl.actieoverleg.Adviseur;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Intake software with one adviser for all. */
@SpringBootApplication
public class Toepassing {

    public static void main(String[] args) {
        SpringApplication.run(Toepassing.class, args);
    }

    /** Read and tried once, shared by all threads; Spring closes it when the application stops. */
    @Bean
    Adviseur adviseur() {
        return Adviseur.laad().maakGereed();
    }
}
