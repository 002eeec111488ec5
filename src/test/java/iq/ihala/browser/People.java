package iq.ihala.browser;

import iq.ihala.process.support.TestHouse;
import java.util.Locale;

/** The staff of the centre and two partners as the browser tests know them; each has the role that the name says. */
final class People {

    static final String COUNSELLOR = "b.counsellor";
    static final String SUPERVISOR = "b.supervisor";
    static final String OTHER_SUPERVISOR = "b.supervisor2";
    static final String CASE_WORKER = "b.caseworker";
    static final String PSYCHOLOGIST = "b.psychologist";
    static final String LAWYER = "b.lawyer";
    static final String POLICE = "b.police";
    static final String ADMINISTRATOR = "b.administrator";

    private final TestHouse house;

    People(TestHouse house) {
        this.house = house;
    }

    void employ() {
        // The web applications send everybody to a closed set-up page while nobody administrates them.
        house.employ(ADMINISTRATOR, "M", "sysadmin");
        house.employ(COUNSELLOR, "F", "intake_counsellor");
        house.employ(SUPERVISOR, "F", "risk_reviewer");
        house.employ(OTHER_SUPERVISOR, "M", "risk_reviewer");
        house.employ(CASE_WORKER, "F", "case_worker");
        house.employ(PSYCHOLOGIST, "F", "psych_counsellor");
        house.employ(LAWYER, "M", "lawyer");
        house.employ(POLICE, "M", "cp_officer");
    }

    /** The focal point of a provider; each provider has its own. */
    String employPartner(String provider) {
        String user = "b.partner." + provider.toLowerCase(Locale.ROOT).replace('_', '.');
        return house.employFrom(provider, user, "F", "partner_focal");
    }
}
