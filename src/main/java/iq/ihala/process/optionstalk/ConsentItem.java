package iq.ihala.process.optionstalk;

import iq.ihala.casefile.ConsentCode;
import java.util.Map;

/**
 * One thing that a person is asked to agree to, by its code in the diagram, and the place of the answer in the register
 * (dossier §3.4). A code that is none of the register's own is a service: a referral in principle, without a provider.
 *
 * @param code of the variable {@code consentItem}
 */
record ConsentItem(String code) {

    static final String LEGAL_ADVICE = "LEGAL_ADVICE";
    static final String COMMUNITY_POLICE = "CP";
    static final String MEDIATION = "MEDIATION";
    static final String VISIT = "VISIT";

    private static final Map<String, ConsentCode> REGISTER = Map.of(
            COMMUNITY_POLICE,
            ConsentCode.C_CP,
            "POLICE",
            ConsentCode.C_POLICE,
            "JUDGE",
            ConsentCode.C_JUDGE,
            "FAMILY",
            ConsentCode.C_FAMILY,
            "HOME_VISIT",
            ConsentCode.C_VISIT,
            "EVIDENCE",
            ConsentCode.C_EVID,
            "STATISTICS",
            ConsentCode.C_STAT,
            "FEEDBACK",
            ConsentCode.C_FEEDBACK,
            MEDIATION,
            ConsentCode.C_MED);

    ConsentCode consent() {
        return REGISTER.getOrDefault(code, ConsentCode.C_REF);
    }

    /** The register's item: the service for a referral, none for the others. */
    String item() {
        return isReferral() ? code : null;
    }

    boolean isReferral() {
        return !REGISTER.containsKey(code);
    }
}
