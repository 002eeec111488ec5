package iq.ihala.process.outreachvisit;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.ProcessBean;
import iq.ihala.process.Variables;
import iq.ihala.process.common.ActingUser;
import iq.ihala.process.common.HouseAuthority;
import iq.ihala.process.referralpath.ReferralPathProcess;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.Visit;
import iq.ihala.volunteer.Visits;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * The needs that a visit found, with the person's yes, go to the referral path. Of a case: into its file, and its next contact comes
 * now. Of the list: into a new case that the house opens and this process does not know.
 */
@ProcessBean("handNeedsOver")
class HandNeedsOver implements JavaDelegate {

    private static final String CHANNEL = "OUTREACH";
    private static final String FOLLOW_UP = "FollowUpNow";
    private static final int FORM_VERSION = 1;

    private final Visits visits;
    private final CaseFiles caseFiles;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final HouseAuthority authority;
    private final Clock clock;

    HandNeedsOver(
            Visits visits,
            CaseFiles caseFiles,
            RuntimeService runtime,
            IdentityService identity,
            HouseAuthority authority,
            Clock clock) {
        this.visits = visits;
        this.caseFiles = caseFiles;
        this.runtime = runtime;
        this.identity = identity;
        this.authority = authority;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Ref ref = OutreachVisitProcess.visit(execution);
        Visit visit = visits.find(ref).orElseThrow();
        Authentication visitor = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            authority.call(() -> {
                CaseNumber number = visit.fromCase() ? contactNow(visit) : open();
                caseFiles.storeStep(new StepAnswers(
                        number,
                        ref.code(),
                        OutreachVisitProcess.MAKE,
                        FORM_VERSION,
                        ActingUser.HOUSE,
                        clock.instant(),
                        said(ref)));
                return null;
            });
        } finally {
            identity.setAuthentication(visitor);
        }
    }

    private CaseNumber contactNow(Visit visit) {
        runtime.createMessageCorrelation(FOLLOW_UP)
                .processInstanceBusinessKey(visit.caseNumber())
                .correlateAllWithResult();
        return new CaseNumber(visit.caseNumber());
    }

    private CaseNumber open() {
        CaseNumber number = caseFiles.open(CHANNEL, ActingUser.HOUSE);
        runtime.startProcessInstanceByKey(
                ReferralPathProcess.KEY,
                number.value(),
                Map.of(Variables.CHANNEL.name(), CHANNEL, Variables.RISK_LEVEL.name(), "UNKNOWN"));
        return number;
    }

    private Map<String, Object> said(Ref ref) {
        Map<String, Object> said = new HashMap<>();
        visits.report(ref).ifPresent(report -> said.put("visitReport", report));
        visits.words(ref)
                .ifPresent(words -> said.put("visitWho", words.name() + "\n" + words.reach() + "\n" + words.why()));
        return said;
    }
}
