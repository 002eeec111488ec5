package iq.ihala.process.followup;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.decision.Deadlines;
import iq.ihala.process.forms.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Agreements of mediations: whether one is kept is asked a week, two weeks and a month afterwards, whatever the level (dossier
 * §7.2 M08).
 */
@Component
public class Agreements {

    private static final String AGREED_AT = "agreementReachedAt";
    private static final String FORM = "mediation.agreement";
    private static final List<String> CONTACTS = List.of("AGREEMENT_FIRST", "AGREEMENT_SECOND", "AGREEMENT_THIRD");

    private final CaseFiles caseFiles;
    private final Deadlines deadlines;
    private final Clock clock;

    Agreements(CaseFiles caseFiles, Deadlines deadlines, Clock clock) {
        this.caseFiles = caseFiles;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** An agreement was reached in this step. A contact that is planned already is not moved by this. */
    public void reached(Step step) {
        Instant now = clock.instant();
        caseFiles.storeStep(new StepAnswers(
                step.caseNumber(), step.scope(), FORM, 1, step.user(), now, Map.of(AGREED_AT, now.toString())));
    }

    /** The next contact after {@code now} that an agreement of this case asks for; empty if there is none, or all were due. */
    Optional<Instant> nextContact(CaseNumber caseNumber, Instant now, String level) {
        Object recorded = caseFiles.newestAnswers(caseNumber, Set.of(AGREED_AT)).get(AGREED_AT);
        if (!(recorded instanceof String agreedAt)) {
            return Optional.empty();
        }
        Instant agreed = Instant.parse(agreedAt);
        return CONTACTS.stream()
                .map(contact -> deadlines.from(agreed, contact, level))
                .filter(due -> due.isAfter(now))
                .findFirst();
    }
}
