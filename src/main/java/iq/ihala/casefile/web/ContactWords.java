package iq.ihala.casefile.web;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.ContactWay;
import iq.ihala.casefile.SafeContact;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What must not be done now, said first and short (dossier §3.6). Judged at the moment of reading, by the rule that judges calls. */
final class ContactWords {

    private ContactWords() {}

    /** Whether staff may set out to reach the person at this moment, in the agreed way. */
    static boolean mayReachNow(SafeContact contact, Instant now) {
        return contact.mayCall()
                && contact.objectionTo(contact.way(), LocalDateTime.ofInstant(now, WorkingCalendar.BASRA))
                        .isEmpty();
    }

    /** The verdict on calling now. */
    static String verdict(SafeContact contact, Instant now) {
        if (!contact.agreed()) {
            return "لا تتصل: لم يُتفق على وسيلة آمنة. الشخص هو من يتصل أو يأتي.";
        }
        if (contact.way() == null) {
            return "لا تتصل: اتُّفق على أن الشخص هو من يتصل أو يأتي.";
        }
        if (!contact.mayCall()) {
            return "لا تتصل بهاتف الشخص: الهاتف مشترك أو قد يكون مراقَباً.";
        }
        return mayReachNow(contact, now)
                ? "يجوز الاتصال الآن، بالوسيلة المتفق عليها وحدها."
                : "لا تتصل الآن: خارج الأيام والساعات الآمنة.";
    }

    /** What is never allowed, whatever the hour. */
    static List<String> never(SafeContact contact) {
        List<String> never = new ArrayList<>();
        if (!contact.homeVisitAllowed()) {
            never.add(contact.way() == ContactWay.HOME_VISIT ? "لا زيارة" : "لا تتصل بالبيت ولا تزره");
        }
        if (!contact.messagesAllowed()) {
            never.add("لا رسائل");
        }
        if (contact.whoMayAnswer() == null) {
            never.add("لا يجيب ولا يعلم أحد غير الشخص");
        }
        return List.copyOf(never);
    }
}
