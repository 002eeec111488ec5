package iq.ihala.process.programme;

import iq.ihala.process.ProcessBean;
import iq.ihala.programme.EventNumber;
import iq.ihala.programme.Initiatives;
import iq.ihala.programme.Programmes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** SI05: how many cases came of an initiative; fewer than ten are kept nowhere, and the engine learns no number at all. */
@ProcessBean("countLinkedCases")
class CountLinkedCases implements JavaDelegate {

    private final Programmes programmes;
    private final Initiatives initiatives;
    private final LinkedCases cases;

    CountLinkedCases(Programmes programmes, Initiatives initiatives, LinkedCases cases) {
        this.programmes = programmes;
        this.initiatives = initiatives;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EventNumber number = ProgrammeStep.number(execution);
        initiatives.linked(number, cases.of(programmes.find(number).orElseThrow()));
    }
}
