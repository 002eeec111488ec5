package iq.ihala.process.providerverification;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ActingUser;
import iq.ihala.referral.DirectoryKeeping;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The provider does not work any more. */
@ProcessBean("closeProvider")
class CloseProvider implements JavaDelegate {

    private final DirectoryKeeping directory;

    CloseProvider(DirectoryKeeping directory) {
        this.directory = directory;
    }

    @Override
    public void execute(DelegateExecution execution) {
        directory.deactivate(Variables.PROVIDER_ID.get(execution), ActingUser.of(execution));
    }
}
