package iq.ihala.process.common;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.Variables;
import iq.ihala.risk.RiskLevel;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Protection that cannot wait for its place in the path, and for which the path does not wait: an urgent referral, another search
 * for a safe place, the path of a minor, a case conference (dossier §3.5, §3.8). It runs beside the case and ends with it.
 */
@Component
public class ProtectionBeside {

    /** The message that starts it; the variable {@code protectionNeed} says what is needed, else it is a service's code. */
    public static final String MESSAGE = "ProtectionNeeded";

    public static final String PLACE_AGAIN = "PLACE_AGAIN";
    public static final String MINOR = "MINOR";
    public static final String CONFERENCE = "CONFERENCE";

    private final RuntimeService runtime;
    private final HouseAuthority authority;

    ProtectionBeside(RuntimeService runtime, HouseAuthority authority) {
        this.runtime = runtime;
        this.authority = authority;
    }

    /**
     * Starts it in the caller's transaction.
     *
     * @param need one of the codes above, or the code of a service
     * @param level on whose clocks it runs
     * @return whether a running path of the case took it
     */
    @Transactional
    public boolean start(CaseNumber caseNumber, String need, RiskLevel level) {
        Map<String, Object> what =
                Map.of(Variables.PROTECTION_NEED.name(), need, Variables.RISK_LEVEL.name(), level.name());
        return authority.call(() -> !runtime.createMessageCorrelation(MESSAGE)
                .processInstanceBusinessKey(caseNumber.value())
                .setVariablesToTriggeredScope(what)
                .correlateAllWithResult()
                .isEmpty());
    }
}
