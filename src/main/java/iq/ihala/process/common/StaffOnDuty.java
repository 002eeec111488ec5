package iq.ihala.process.common;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.process.forms.FormOption;
import iq.ihala.process.reception.ReceptionProcess;
import iq.ihala.staff.Staff;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who can be with the person. For the choice of a counsellor: all counsellors, those on duty first, because an appointment or
 * a call may be with one who comes later. Elsewhere: whoever is on duty, and always the one who asks, so that a forgotten duty
 * list never stops help.
 */
@Component
class StaffOnDuty implements FormFact {

    private static final List<String> COUNSELLORS = List.of("intake_counsellor");
    private static final List<String> HELPERS =
            List.of("intake_counsellor", "case_worker", "social_researcher", "psych_counsellor", "women_unit");

    private final StaffOptions options;
    private final Staff staff;

    StaffOnDuty(StaffOptions options, Staff staff) {
        this.options = options;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "staffOnDuty";
    }

    @Override
    public Object value(FactContext context) {
        if (ReceptionProcess.ALLOCATE_COUNSELLOR.equals(context.form())) {
            return options.of(context.caseNumber(), COUNSELLORS, false);
        }
        List<FormOption> present = new ArrayList<>(options.of(context.caseNumber(), HELPERS, true));
        boolean listed = present.stream().anyMatch(option -> option.value().equals(context.user()));
        if (!listed) {
            staff.find(context.user()).map(StaffOptions::option).ifPresent(present::add);
        }
        return List.copyOf(present);
    }
}
