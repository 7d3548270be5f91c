package voorbeeld;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Intake software that reads the rules in the background; {@link Regels} holds the one adviser for all. */
@SpringBootApplication
public class Toepassing {

    public static void main(String[] args) {
        SpringApplication.run(Toepassing.class, args);
    }
}
