package iq.ihala.process.datarequest;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.rights.Request;
import iq.ihala.rights.Requests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** The end of a case ends everything that runs in it; a demand that nobody decided yet goes on by itself. */
@ProcessBean("continueRequests")
class ContinueRequests implements ExecutionListener {

    private final Requests requests;
    private final RequestPaths paths;
    private final HouseAuthority authority;

    ContinueRequests(Requests requests, RequestPaths paths, HouseAuthority authority) {
        this.requests = requests;
        this.paths = paths;
        this.authority = authority;
    }

    @Override
    public void notify(DelegateExecution execution) {
        requests.of(CaseNumber.parse(execution.getProcessBusinessKey())).stream()
                .filter(Request::isOpen)
                .forEach(request -> authority.call(() -> {
                    paths.runByItself(request);
                    return null;
                }));
    }
}
