package iq.ihala.process.training;

import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.programme.ProgrammeStep;
import iq.ihala.programme.TrainingRoll;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** TR06: everybody who was there and passed has a certificate; the engine learns how many. */
@ProcessBean("issueCertificates")
class IssueCertificates implements JavaDelegate {

    private final TrainingRoll roll;

    IssueCertificates(TrainingRoll roll) {
        this.roll = roll;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.CERTIFICATES.set(execution, roll.certify(ProgrammeStep.number(execution)));
    }
}
