package iq.ihala.process.optionstalk;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseSummary;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Codes;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Whether a lawyer must look at the duty to report (dossier S15): police staff touched the case, a minor is concerned, or a
 * felony may be. It never decides that anybody is told.
 */
@Component
class DutyToReport {

    private static final String POLICE_STAFF = "MOI";
    private static final Set<String> POLICE_CHANNELS =
            Set.of("PHONE_911", "PHONE_497", "PHONE_139", "CP_PATROL", "MODEL_STATION");
    /** Problems that are felonies as a rule (dossier §6.1: L05, L06, L08, L18, L22). */
    private static final Set<String> FELONIES = Set.of("SEXV", "KIDN", "TRAF", "TERR");

    private final CaseFiles caseFiles;
    private final Staff staff;
    private final Codes codes;

    DutyToReport(CaseFiles caseFiles, Staff staff, Codes codes) {
        this.caseFiles = caseFiles;
        this.staff = staff;
        this.codes = codes;
    }

    boolean isToBeChecked(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        return Variables.IS_MINOR.find(execution).orElse(true)
                || mayBeFelony(execution, caseNumber)
                || touchedByPolice(execution, caseNumber);
    }

    private boolean mayBeFelony(DelegateExecution execution, CaseNumber caseNumber) {
        String problems = Variables.PROBLEM_TYPES.find(execution).orElse("");
        return FELONIES.stream().anyMatch(felony -> codes.has(problems, felony))
                || "Y"
                        .equals(caseFiles
                                .newestAnswers(caseNumber, Set.of("publicFelony"))
                                .get("publicFelony"));
    }

    private boolean touchedByPolice(DelegateExecution execution, CaseNumber caseNumber) {
        CaseSummary summary = caseFiles.summary(caseNumber);
        if (POLICE_CHANNELS.contains(summary.channel())) {
            return true;
        }
        Stream<String> inThisTalk = Stream.of(OptionsTalkProcess.OPTIONS_FORM, OptionsTalkProcess.CONSENT_FORM)
                .flatMap(form -> caseFiles.lastStep(caseNumber, execution.getProcessInstanceId(), form).stream())
                .map(StepAnswers::by);
        return Stream.concat(Stream.of(summary.counsellor(), summary.caseWorker()), inThisTalk)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(user -> staff.find(user).stream())
                .map(StaffMember::staffType)
                .anyMatch(POLICE_STAFF::equals);
    }
}
