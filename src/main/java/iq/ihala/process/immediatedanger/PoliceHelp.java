package iq.ihala.process.immediatedanger;

import iq.ihala.casefile.ConsentCode;
import java.util.Set;

/** What was said about the police (dossier D04), and whom it allows to be told. */
enum PoliceHelp {
    NOT_WANTED(null, Set.of()),
    CP_CONSENT(ConsentCode.C_CP, Set.of("COMMUNITY_POLICE", "WOMEN_UNIT")),
    POLICE_CONSENT(ConsentCode.C_POLICE, Set.of("POLICE_STATION", "CALL_911")),
    DANGER_OVERRIDE(null, Set.of("COMMUNITY_POLICE", "WOMEN_UNIT", "POLICE_STATION", "CALL_911"));

    private final ConsentCode consent;
    private final Set<String> mayBeTold;

    PoliceHelp(ConsentCode consent, Set<String> mayBeTold) {
        this.consent = consent;
        this.mayBeTold = mayBeTold;
    }

    /** The consent that this answer gives; null where it gives none. */
    ConsentCode consent() {
        return consent;
    }

    boolean allows(String whom) {
        return mayBeTold.contains(whom);
    }
}
