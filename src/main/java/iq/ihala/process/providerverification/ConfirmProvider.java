package iq.ihala.process.providerverification;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ActingUser;
import iq.ihala.referral.DirectoryKeeping;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The provider was called and everything in the directory is right. */
@ProcessBean("confirmProvider")
class ConfirmProvider implements JavaDelegate {

    private final DirectoryKeeping directory;

    ConfirmProvider(DirectoryKeeping directory) {
        this.directory = directory;
    }

    @Override
    public void execute(DelegateExecution execution) {
        directory.verify(Variables.PROVIDER_ID.get(execution), ActingUser.of(execution));
    }
}
