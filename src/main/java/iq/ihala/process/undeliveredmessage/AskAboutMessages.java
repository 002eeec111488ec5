package iq.ihala.process.undeliveredmessage;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.notification.MessageUndelivered;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts a message that was given up before a supervisor: a task to decide, and an incident in Cockpit for as long as nobody has.
 * Both stand or fall with the note that people were told.
 */
@Component
class AskAboutMessages {

    private static final String NOT_ASSESSED = "UNKNOWN";

    /**
     * Of other numbers nobody is asked: that an invitation did not arrive stands on the page of the provider's accounts, and what a
     * forum's people have to do stands in their lists.
     */
    private static final String OF_A_CASE = "SA-";

    private final RuntimeService runtime;
    private final CaseFiles caseFiles;
    private final HouseAuthority authority;

    AskAboutMessages(RuntimeService runtime, CaseFiles caseFiles, HouseAuthority authority) {
        this.runtime = runtime;
        this.caseFiles = caseFiles;
        this.authority = authority;
    }

    @EventListener
    public void onGivenUp(MessageUndelivered message) {
        if (!message.caseNumber().startsWith(OF_A_CASE)) {
            return;
        }
        String id = String.valueOf(message.messageId());
        String level = Optional.ofNullable(caseFiles
                        .summary(CaseNumber.parse(message.caseNumber()))
                        .riskLevel())
                .orElse(NOT_ASSESSED);
        authority.call(() -> {
            ProcessInstance instance = runtime.startProcessInstanceByKey(
                    UndeliveredMessageProcess.KEY,
                    message.caseNumber(),
                    Map.of(Variables.MESSAGE_ID.name(), id, Variables.RISK_LEVEL.name(), level));
            return runtime.createIncident(
                    UndeliveredMessageProcess.INCIDENT,
                    instance.getId(),
                    id,
                    message.channel() + " " + message.problem());
        });
    }
}
