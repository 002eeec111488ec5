package iq.ihala.process.safeplace;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.ShelterChoice;
import iq.ihala.referral.Availability;
import iq.ihala.referral.MatchWish;
import iq.ihala.referral.ServiceDirectory;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * D06: which place comes first, decided in private by the table {@code shelter_choice} on what the person wants and what the
 * directory says of shelters. It is a proposal: the person chooses.
 */
@ProcessBean("chooseShelter")
class ChooseShelter implements JavaDelegate {

    private static final String SERVICE = "SHELTER";
    private static final Set<String> ASKED = Set.of(
            "relativeChosen",
            "relativeSafe",
            "admissionNeeded",
            "placeConsent",
            "placeMayAsk",
            "sex",
            "ageBand",
            "district");

    private final CaseFiles caseFiles;
    private final ServiceDirectory directory;
    private final ShelterChoice choice;

    ChooseShelter(CaseFiles caseFiles, ServiceDirectory directory, ShelterChoice choice) {
        this.caseFiles = caseFiles;
        this.directory = directory;
        this.choice = choice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        Map<String, Object> known = new HashMap<>(caseFiles.newestAnswers(caseNumber, ASKED));
        Variables.SHELTER_PROPOSAL.set(execution, choice.propose(known, shelter(caseNumber, known)));
    }

    private Availability shelter(CaseNumber caseNumber, Map<String, Object> known) {
        boolean open = directory
                .match(new MatchWish(
                        SERVICE,
                        (String) known.get("district"),
                        (String) known.get("sex"),
                        (String) known.get("ageBand"),
                        "IMMINENT",
                        Set.of(),
                        caseNumber.value()))
                .offered()
                .stream()
                .anyMatch(match -> directory
                        .provider(match.providerId())
                        .filter(provider -> provider.availability() == Availability.OPEN)
                        .isPresent());
        return open ? Availability.OPEN : Availability.NONE;
    }
}
