package nl.actieoverleg.snelheid.handwerk;

/** The parties in the order in which the rules declare them; each is one bit in a set of parties. */
enum Partij {
    VEILIG_THUIS, POLITIE, OM, RVDK, RECLASSERING, VERTROUWENSARTS, JEUGDBESCHERMING, ZVH_PROCESREGISSEUR, GEMEENTE,
    DJI, GGZ, JEUGDZORG, SPECIALISTISCHE_ZORGPARTNER, LOKAAL_TEAM, FORENSISCH_ARTS;

    /** The set with this party when it takes part, and the empty set when not. */
    int als(boolean doetMee) {
        return doetMee ? 1 << ordinal() : 0;
    }

    static int bits(Partij... partijen) {
        int bits = 0;
        for (Partij partij : partijen) {
            bits |= partij.als(true);
        }
        return bits;
    }
}
