package iq.ihala.process.consentwithdrawal;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.PersonWithdrew;
import iq.ihala.casefile.Withdrawal;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * In the transaction of a withdrawal: stops what is open in its scope, and starts the diagram that tells partners and person.
 * Where the path of the case has ended already, the diagram runs by itself.
 */
@Component
class WithdrawalPaths {

    private final RuntimeService runtime;
    private final HouseAuthority authority;
    private final StopInScope stopInScope;
    private final CaseFiles caseFiles;

    WithdrawalPaths(RuntimeService runtime, HouseAuthority authority, StopInScope stopInScope, CaseFiles caseFiles) {
        this.runtime = runtime;
        this.authority = authority;
        this.stopInScope = stopInScope;
        this.caseFiles = caseFiles;
    }

    @EventListener
    void on(PersonWithdrew withdrew) {
        Withdrawal withdrawal = withdrew.withdrawal();
        authority.call(() -> {
            stopInScope.stop(withdrawal);
            if (!isHeard(withdrawal)) {
                runByItself(withdrawal);
            }
            return null;
        });
    }

    /** Runs the diagram beside a path that has ended. */
    void runByItself(Withdrawal withdrawal) {
        CaseNumber number = withdrawal.caseNumber();
        var summary = caseFiles.summary(number);
        Map<String, Object> variables = new HashMap<>(variables(withdrawal));
        variables.put(Variables.RISK_LEVEL.name(), summary.riskLevel());
        variables.put(Variables.RESTRICTED.name(), summary.restricted());
        runtime.startProcessInstanceByKey(ConsentWithdrawalProcess.KEY, number.value(), variables);
    }

    private boolean isHeard(Withdrawal withdrawal) {
        String message = withdrawal.scope().isWhole()
                ? ConsentWithdrawalProcess.WHOLE_MESSAGE
                : ConsentWithdrawalProcess.MESSAGE;
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(withdrawal.caseNumber().value())
                .setVariables(variables(withdrawal))
                .correlateAllWithResult()
                .isEmpty();
    }

    private static Map<String, Object> variables(Withdrawal withdrawal) {
        return Map.of(
                Variables.WITHDRAWAL_ID.name(), withdrawal.id(),
                Variables.WITHDRAWAL_SCOPE.name(), withdrawal.scope().name());
    }
}
