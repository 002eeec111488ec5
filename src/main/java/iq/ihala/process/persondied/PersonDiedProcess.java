package iq.ihala.process.persondied;

/** Names of the diagram {@code person-died}: what is done when a person of the centre has died (dossier EV6). */
public final class PersonDiedProcess {

    public static final String KEY = "person-died";

    /** Breaks off the path of the case; correlated by the case number. */
    static final String MESSAGE = "PersonDied";

    static final String CONFIRM_FORM = KEY + ".confirmDeath";
    static final String DEPENDANTS_FORM = KEY + ".safeguardDependants";
    static final String CHECK_DUTY_FORM = KEY + ".checkDutyAfterDeath";
    static final String CONFIRM_DUTY_FORM = KEY + ".confirmDutyAfterDeath";
    static final String REPORT_FORM = KEY + ".makeReportAfterDeath";
    static final String APPROVE_FORM = KEY + ".approveDeathClosure";

    /** Reason of closure (dossier §3.9). */
    static final String DECEASED = "DECEASED";

    private PersonDiedProcess() {}
}
