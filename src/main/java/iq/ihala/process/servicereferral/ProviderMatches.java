package iq.ihala.process.servicereferral;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.referral.Known;
import iq.ihala.referral.MatchResult;
import iq.ihala.referral.MatchWish;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import iq.ihala.referral.ServiceDirectory;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who could meet this need, by what the case knows of the person now, without those that were given up (dossier R01). */
@Component
class ProviderMatches {

    private static final String DISTRICT = "district";
    private static final Set<String> ASKED =
            Set.of(DISTRICT, "sex", "ageBand", "language", "wantsPoliceAction", "perpAffiliation");

    private final CaseFiles caseFiles;
    private final Referrals referrals;
    private final ServiceDirectory directory;

    ProviderMatches(CaseFiles caseFiles, Referrals referrals, ServiceDirectory directory) {
        this.caseFiles = caseFiles;
        this.referrals = referrals;
        this.directory = directory;
    }

    MatchResult of(CaseNumber caseNumber, String referralId, String riskLevel) {
        Map<String, Object> person = caseFiles.newestAnswers(caseNumber, ASKED);
        ReferralView item = referrals.view(referralId);
        return directory.match(new MatchWish(
                item.serviceCode(),
                (String) person.get(DISTRICT),
                (String) person.get("sex"),
                (String) person.get("ageBand"),
                riskLevel,
                item.providersGivenUp(),
                caseNumber.value(),
                (String) person.get("language"),
                police((String) person.get("wantsPoliceAction")),
                (String) person.get("perpAffiliation")));
    }

    /** Where the person lives, for the record of needs that nobody meets; null if not known. */
    String district(CaseNumber caseNumber) {
        return (String) caseFiles.newestAnswers(caseNumber, Set.of(DISTRICT)).get(DISTRICT);
    }

    /** Only a clear no keeps out whoever tells the police; not asked yet is not known. */
    private static Known police(String action) {
        if (action == null) {
            return Known.UNKNOWN;
        }
        return action.equals("NONE") ? Known.NO : Known.YES;
    }
}
