package iq.ihala.process.servicereferral;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.referral.ReferralState;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fact {@code referralBrief}: this referral in a few lines, with what its partner said; nothing about the person. */
@Component
class ReferralBrief implements FormFact {

    private final Referrals referrals;
    private final PartnerAccess access;
    private final PartnerWords words;

    ReferralBrief(Referrals referrals, PartnerAccess access, PartnerWords words) {
        this.referrals = referrals;
        this.access = access;
        this.words = words;
    }

    @Override
    public String name() {
        return "referralBrief";
    }

    @Override
    public boolean isExtract() {
        return true;
    }

    @Override
    public Object value(FactContext context) {
        String id = context.find(Variables.REFERRAL_ID).orElseThrow();
        if (!access.mayKnow(id, context.user())) {
            return "هذه الإحالة موجهة إلى جهة أخرى.";
        }
        ReferralView item = referrals.view(id);
        List<String> lines = new ArrayList<>();
        lines.add("الخدمة: " + item.serviceName());
        if (item.providerName() != null) {
            lines.add("الجهة: " + item.providerName());
        }
        lines.add("الحال: " + item.state().arabic());
        dates(item, lines);
        Map<String, Object> said = words.ofAnswer(context.caseNumber(), id, item.providerId());
        say("المكان", said.get("appointmentPlace"), lines);
        say("من يستقبل الشخص", said.get("contactPerson"), lines);
        if (item.transportNeeded()) {
            lines.add("يلزم نقل.");
        }
        if (item.escortNeeded()) {
            lines.add("تلزم مرافقة.");
        }
        if (item.state() == ReferralState.INFO_NEEDED) {
            say("سؤال الجهة", said.get("infoWanted"), lines);
        }
        return String.join("\n", lines);
    }

    private static void dates(ReferralView item, List<String> lines) {
        if (item.appointment() != null) {
            lines.add("الموعد: " + ArabicDates.moment(item.appointment()));
        } else if (item.state() == ReferralState.ACCEPTED) {
            lines.add("الموعد: لم تحدده الجهة بعد.");
        }
        if (item.expectedDate() != null) {
            lines.add("الموعد المتوقع: " + ArabicDates.day(item.expectedDate()));
        }
        if (item.noShows() > 0) {
            lines.add("مواعيد لم يحضرها: " + item.noShows());
        }
    }

    private static void say(String label, Object word, List<String> lines) {
        if (word instanceof String text && !text.isBlank()) {
            lines.add(label + ": " + text);
        }
    }
}
