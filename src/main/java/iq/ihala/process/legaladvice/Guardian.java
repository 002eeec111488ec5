package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether the person who would speak for a minor is the one whom the complaint accuses (CrCP 7). */
@Component
class Guardian {

    private static final String RELATION = "perpRelation";

    private final CaseFiles caseFiles;

    Guardian(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    boolean isAccused(CaseNumber number) {
        return "PARENT".equals(caseFiles.newestAnswers(number, Set.of(RELATION)).get(RELATION));
    }
}
