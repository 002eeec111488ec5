package iq.ihala.process.servicereferral;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.referral.Match;
import iq.ihala.referral.MatchWish;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import iq.ihala.referral.ServiceDirectory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who could meet this need, by what the case knows of the person now, without those that were given up (dossier R01). */
@Component
class ProviderMatches {

    private static final String DISTRICT = "district";
    private static final Set<String> ASKED = Set.of(DISTRICT, "sex", "ageBand");

    private final CaseFiles caseFiles;
    private final Referrals referrals;
    private final ServiceDirectory directory;

    ProviderMatches(CaseFiles caseFiles, Referrals referrals, ServiceDirectory directory) {
        this.caseFiles = caseFiles;
        this.referrals = referrals;
        this.directory = directory;
    }

    List<Match> of(CaseNumber caseNumber, String referralId, String riskLevel) {
        Map<String, Object> person = caseFiles.newestAnswers(caseNumber, ASKED);
        ReferralView item = referrals.view(referralId);
        return directory.match(new MatchWish(
                item.serviceCode(),
                (String) person.get(DISTRICT),
                (String) person.get("sex"),
                (String) person.get("ageBand"),
                riskLevel,
                item.providersGivenUp(),
                caseNumber.value()));
    }

    /** Where the person lives, for the record of needs that nobody meets; null if not known. */
    String district(CaseNumber caseNumber) {
        return (String) caseFiles.newestAnswers(caseNumber, Set.of(DISTRICT)).get(DISTRICT);
    }
}
