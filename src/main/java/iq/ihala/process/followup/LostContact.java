package iq.ihala.process.followup;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ContactTally;
import iq.ihala.risk.RiskLevel;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When a person may be given up as lost (dossier §3.9): at least three tries in at least fourteen days; at HIGH at least five;
 * at IMMINENT never.
 */
@Component
public class LostContact {

    private static final int TRIES = 3;
    private static final int TRIES_WHEN_HIGH = 5;
    private static final int DAYS = 14;

    private final CaseFiles caseFiles;

    LostContact(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** Why the person may not be given up yet, in Arabic; empty if it may be. */
    public Optional<String> objection(CaseNumber caseNumber, RiskLevel level) {
        if (level == RiskLevel.IMMINENT) {
            return Optional.of("الخطورة وشيكة: لا تُغلق الحالة، يُعاد التقييم أولاً");
        }
        ContactTally tally = caseFiles.contacts(caseNumber);
        int tries = level == RiskLevel.HIGH ? TRIES_WHEN_HIGH : TRIES;
        boolean enough = tally.consecutiveMissed() >= tries && tally.daysMissed() >= DAYS;
        return enough
                ? Optional.empty()
                : Optional.of("تلزم " + tries + " محاولات على الأقل خلال " + DAYS + " يوماً؛ حتى الآن "
                        + tally.consecutiveMissed() + " محاولات خلال " + tally.daysMissed() + " يوماً");
    }
}
