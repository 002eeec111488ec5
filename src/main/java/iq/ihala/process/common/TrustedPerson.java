package iq.ihala.process.common;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The one whom the person named in her safety plan, to be contacted once for each consent (dossier §3.4 C-FAMILY, §3.6). */
@Component
public class TrustedPerson {

    /** The item of the consent. */
    public static final String ITEM = "SAFE_PERSON";

    private static final String NAME = "safePersonName";

    private final ConsentGuard guard;
    private final CaseFiles caseFiles;

    TrustedPerson(ConsentGuard guard, CaseFiles caseFiles) {
        this.guard = guard;
        this.caseFiles = caseFiles;
    }

    /**
     * Uses up the consent to contact exactly the one whom the newest plan names.
     *
     * @throws iq.ihala.casefile.NoConsentException if there is none
     */
    public void mayBeContacted(CaseNumber caseNumber) {
        Object name = caseFiles.newestAnswers(caseNumber, Set.of(NAME)).get(NAME);
        guard.use(caseNumber, ConsentCode.C_FAMILY, ITEM, name == null ? null : String.valueOf(name));
    }
}
