package nl.actieoverleg.advies;

/** The part a party plays in an overleg; where several apply the first of this list counts. */
public enum Rol {
    /** Always there. */
    VAST("Vaste deelnemers"),
    /** Recommended for this case. */
    AANBEVOLEN("Aanbevolen voor deze casus"),
    /** Called in by the fixed participants when needed. */
    TWEEDE_SCHIL("Op afroep (tweede schil)"),
    /** Depends on the case. */
    AFHANKELIJK_VAN_CASUS("Afhankelijk van de casus");

    private final String naam;

    Rol(String naam) {
        this.naam = naam;
    }

    /** {@return its name in Dutch} */
    public String naam() {
        return naam;
    }
}
