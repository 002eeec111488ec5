package iq.ihala.process.optionstalk;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.ProcessVariable;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.Codes;
import iq.ihala.process.minorprotection.MinorConsents;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * S14: which consents the wishes need. Only what the person asked for is asked about; statistics and feedback once, in the
 * first talk of a case.
 */
@ProcessBean("listConsents")
class ListConsents implements JavaDelegate {

    private static final Map<String, String> OF_POLICE_WISH =
            Map.of("CP_ONLY", ConsentItem.COMMUNITY_POLICE, "STATION", "POLICE", "JUDGE", "JUDGE");
    private static final Set<String> NEEDING_EVIDENCE = Set.of("CYBER_TECH", "FORENSIC");
    private static final List<String> ASKED_ONCE = List.of("STATISTICS", "FEEDBACK");

    private final CaseFiles caseFiles;
    private final Codes codes;
    private final MinorConsents minors;

    ListConsents(CaseFiles caseFiles, Codes codes, MinorConsents minors) {
        this.caseFiles = caseFiles;
        this.codes = codes;
        this.minors = minors;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String needs = Variables.NEEDS.find(execution).orElse("");
        String police = Variables.WANTS_POLICE_ACTION.find(execution).orElse("NONE");
        Set<String> items = new LinkedHashSet<>(codes.of(needs));
        if (Variables.WANTS_LEGAL_ADVICE.find(execution).orElse(false)) {
            items.add(ConsentItem.LEGAL_ADVICE);
        }
        if (OF_POLICE_WISH.containsKey(police)) {
            items.add(OF_POLICE_WISH.get(police));
        }
        if (Variables.WANTS_MEDIATION.find(execution).orElse(false)) {
            items.add(ConsentItem.MEDIATION);
        }
        if (police.equals("STATION")
                || police.equals("JUDGE")
                || NEEDING_EVIDENCE.stream().anyMatch(need -> codes.has(needs, need))) {
            items.add("EVIDENCE");
        }
        if (isFirstTalk(execution)) {
            items.addAll(ASKED_ONCE);
        }
        Variables.CONSENT_ITEMS.set(execution, ProcessVariable.join(items));
        boolean minor = Variables.IS_MINOR.find(execution).orElse(false);
        Variables.MINOR_CONSENT_SETTLED.set(
                execution, !minor || minors.settled(CaseNumber.parse(execution.getProcessBusinessKey())));
    }

    private boolean isFirstTalk(DelegateExecution execution) {
        CaseNumber caseNumber = CaseNumber.parse(execution.getProcessBusinessKey());
        return caseFiles.newestAnswers(caseNumber, Set.of("consentAnswer")).isEmpty();
    }
}
