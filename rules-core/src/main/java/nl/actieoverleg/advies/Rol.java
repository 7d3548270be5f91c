package nl.actieoverleg.advies;

/** The part a party plays in an overleg; where several apply the first of this list counts. */
public enum Rol {
    /** Always there. */
    VAST,
    /** Recommended for this case. */
    AANBEVOLEN,
    /** Called in by the fixed participants when needed. */
    TWEEDE_SCHIL,
    /** Depends on the case. */
    AFHANKELIJK_VAN_CASUS
}
