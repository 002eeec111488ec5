package iq.ihala.process.servicereferral;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.portal.Line;
import iq.ihala.referral.ReferralState;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import iq.ihala.referral.SharedContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands on a partner's page of a referral: the same words as in its task. */
@Component
class PortalContent {

    private final Referrals referrals;
    private final SharedInformation information;
    private final PartnerWords words;

    PortalContent(Referrals referrals, SharedInformation information, PartnerWords words) {
        this.referrals = referrals;
        this.information = information;
        this.words = words;
    }

    /** Empty without a live consent. */
    List<Line> of(String referralId, String user) {
        Optional<SharedContent> shared = referrals.sharedContent(referralId, user);
        if (shared.isEmpty()) {
            return List.of();
        }
        ReferralView item = referrals.view(referralId);
        List<Line> lines = new ArrayList<>(information.lines(referralId, item.providerId(), shared.get()));
        said(item, lines);
        return lines;
    }

    private void said(ReferralView item, List<Line> lines) {
        Map<String, Object> said = words.ofAnswer(CaseNumber.parse(item.caseNumber()), item.id(), item.providerId());
        if (item.appointment() != null) {
            lines.add(new Line("الموعد", ArabicDates.moment(item.appointment())));
        }
        if (item.expectedDate() != null) {
            lines.add(new Line("الموعد المتوقع", ArabicDates.day(item.expectedDate())));
        }
        say("المكان", said.get("appointmentPlace"), lines);
        say("من يستقبل الشخص", said.get("contactPerson"), lines);
        if (item.state() == ReferralState.INFO_NEEDED) {
            say("سؤالكم", said.get("infoWanted"), lines);
        }
        if (item.noShows() > 0) {
            lines.add(new Line("مواعيد لم يحضرها", String.valueOf(item.noShows())));
        }
    }

    private static void say(String label, Object word, List<Line> lines) {
        if (word instanceof String text && !text.isBlank()) {
            lines.add(new Line(label, text));
        }
    }
}
