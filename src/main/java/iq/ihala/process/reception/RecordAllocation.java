package iq.ihala.process.reception;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.Step;
import iq.ihala.process.forms.StepRecorder;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * S02 by hand: the person has decided whether to wait, to come again, to be called or to go on with whoever is there. That no
 * woman was there is counted even if the form says otherwise.
 */
@Component
class RecordAllocation implements StepRecorder {

    private static final String COUNSELLOR = "counsellorId";
    private static final String CHOICE = "personChoice";
    private static final Set<String> NOW = Set.of("FOUND", "CONTINUE");

    private final Staff staff;
    private final CaseFiles caseFiles;
    private final WantedWomen women;

    RecordAllocation(Staff staff, CaseFiles caseFiles, WantedWomen women) {
        this.staff = staff;
        this.caseFiles = caseFiles;
        this.women = women;
    }

    @Override
    public String form() {
        return ReceptionProcess.ALLOCATE_COUNSELLOR;
    }

    @Override
    public void record(Step step) {
        StaffMember counsellor = step.text(COUNSELLOR)
                .flatMap(staff::find)
                .orElseThrow(() -> step.refuse(COUNSELLOR, "لا يوجد زميل بهذا الاسم"));
        String choice = step.text(CHOICE).orElse("");
        String wish = step.find(Variables.COUNSELLOR_SEX_PREF).orElse(ReceptionProcess.NO_PREFERENCE);
        if (!Counsellors.suits(counsellor, wish) && !"CONTINUE".equals(choice)) {
            throw step.refuse(COUNSELLOR, "لا يُخصَّص أحد خلاف رغبة الشخص إلا إذا اختار هو المتابعة مع الموجود");
        }
        if (!counsellor.onDuty() && NOW.contains(choice)) {
            throw step.refuse(COUNSELLOR, "هذا الزميل خارج الدوام الآن");
        }
        boolean womanMissing =
                "F".equals(wish) && !step.find(Variables.MATCHING_ON_DUTY).orElse(false);
        boolean saidMissing =
                step.text("noFemaleAvailable").filter("YES"::equals).isPresent();
        step.set(Variables.NO_FEMALE_AVAILABLE, womanMissing || saidMissing);
        if (womanMissing || saidMissing) {
            women.missed(step.caseNumber());
        }
        caseFiles.assignCounsellor(step.caseNumber(), counsellor.user());
    }
}
