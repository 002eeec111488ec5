package iq.ihala.process.mediation;

import iq.ihala.process.common.StaffOptions;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may mediate (M03): mediators, and in a tribal dispute the tribal coordination unit; nobody with a conflict of interest. */
@Component
class MediatorOptions implements FormFact {

    private final StaffOptions options;
    private final MediatorSteps steps;

    MediatorOptions(StaffOptions options, MediatorSteps steps) {
        this.options = options;
        this.steps = steps;
    }

    @Override
    public String name() {
        return "mediatorOptions";
    }

    @Override
    public Object value(FactContext context) {
        List<String> groups = steps.isTribal(context.caseNumber())
                ? List.of(MediatorSteps.MEDIATOR, MediatorSteps.TRIBAL_UNIT)
                : List.of(MediatorSteps.MEDIATOR);
        return options.of(context.caseNumber(), groups, false);
    }
}
