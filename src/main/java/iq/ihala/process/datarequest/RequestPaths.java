package iq.ihala.process.datarequest;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.Variables;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.rights.Request;
import iq.ihala.rights.RequestBrought;
import iq.ihala.rights.RequestCarriedOut;
import iq.ihala.rights.RequestDecided;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What happens on the page of rights moves the diagram, in the same transaction: a demand starts it, a decision and the act end
 * its steps. Where the path of the case has ended, the diagram runs by itself.
 */
@Component
class RequestPaths {

    private final RuntimeService runtime;
    private final HouseAuthority authority;
    private final CaseFiles caseFiles;

    RequestPaths(RuntimeService runtime, HouseAuthority authority, CaseFiles caseFiles) {
        this.runtime = runtime;
        this.authority = authority;
        this.caseFiles = caseFiles;
    }

    @EventListener
    void on(RequestBrought brought) {
        Request request = brought.request();
        authority.call(() -> {
            boolean heard = !runtime.createMessageCorrelation(DataRequestProcess.MESSAGE)
                    .processInstanceBusinessKey(request.caseNumber().value())
                    .setVariables(variables(request))
                    .correlateAllWithResult()
                    .isEmpty();
            if (!heard) {
                runByItself(request);
            }
            return null;
        });
    }

    @EventListener
    void on(RequestDecided decided) {
        Request request = decided.request();
        tell(
                DataRequestProcess.DECIDED_MESSAGE,
                request,
                Map.of(
                        Variables.REQUEST_DECISION.name(),
                        Boolean.TRUE.equals(request.granted()) ? "GRANTED" : "REFUSED"));
    }

    @EventListener
    void on(RequestCarriedOut carriedOut) {
        tell(DataRequestProcess.CARRIED_OUT_MESSAGE, carriedOut.request(), Map.of());
    }

    void runByItself(Request request) {
        CaseNumber number = request.caseNumber();
        var summary = caseFiles.summary(number);
        Map<String, Object> variables = new HashMap<>(variables(request));
        variables.put(Variables.RISK_LEVEL.name(), summary.riskLevel());
        variables.put(Variables.RESTRICTED.name(), summary.restricted());
        runtime.startProcessInstanceByKey(DataRequestProcess.KEY, number.value(), variables);
    }

    /** Asked instance by instance: the engine is given no variable to search for. */
    private void tell(String message, Request request, Map<String, Object> variables) {
        authority.call(() -> {
            runtime
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(request.caseNumber().value())
                    .processDefinitionKey(DataRequestProcess.KEY)
                    .list()
                    .stream()
                    .filter(demand ->
                            code(request).equals(runtime.getVariable(demand.getId(), Variables.REQUEST_ID.name())))
                    .forEach(demand -> runtime.createMessageCorrelation(message)
                            .processInstanceId(demand.getId())
                            .setVariables(variables)
                            .correlateAllWithResult());
            return null;
        });
    }

    private static Map<String, Object> variables(Request request) {
        return Map.of(
                Variables.REQUEST_ID.name(), code(request),
                Variables.REQUEST_KIND.name(), request.kind().name());
    }

    /** The engine's references are in capitals. */
    private static String code(Request request) {
        return request.id().toUpperCase(Locale.ROOT);
    }
}
