package iq.ihala.process.common;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.ContactWay;
import iq.ihala.casefile.SafeContact;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.SafeHours;
import iq.ihala.process.forms.AnswerWords;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Fact {@code agreedContact}: what to know before reaching for the telephone (dossier §3.6). First whether to call at all, then
 * the cover, the code word and when to hang up, then the way.
 */
@Component
class AgreedContact implements FormFact {

    /** Colleagues outside the case see the way to the person only while the person agrees to exactly this. */
    private static final Map<String, ConsentCode> ONLY_WITH = Map.of(
            "referral-path.actAsCommunityPolice", ConsentCode.C_CP, "closure.askFeedback", ConsentCode.C_FEEDBACK);

    private static final String HANG_UP = "أغلق الخط إذا أجاب غيره.";

    private final SafeContacts contacts;
    private final Consents consents;
    private final AnswerWords words;
    private final Clock clock;

    AgreedContact(SafeContacts contacts, Consents consents, AnswerWords words, Clock clock) {
        this.contacts = contacts;
        this.consents = consents;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "agreedContact";
    }

    @Override
    public boolean isExtract() {
        return true;
    }

    @Override
    public Object value(FactContext context) {
        ConsentCode needed = ONLY_WITH.get(context.form());
        if (needed != null && !consents.isLive(context.caseNumber(), needed, null, null)) {
            return "لا توجد موافقة سارية: لا يُتصل بالشخص.";
        }
        SafeContact contact = contacts.of(context.caseNumber());
        if (!contact.agreed()) {
            return "لم يُتفق على وسيلة آمنة بعد: لا يُتصل بالشخص، هو يتصل بنا.";
        }
        List<String> lines = new ArrayList<>();
        if (contact.mayCall()) {
            callLines(contact, lines);
        } else {
            lines.add(
                    contact.way() == ContactWay.PHONE_OWN
                            ? "لا يُتصل بهاتف الشخص: مشترك أو مراقب أو لا يُعرف أمره. تُسأل وسيلة أخرى حين يتصل."
                            : "لا يُتصل بالشخص: هو يتصل بنا.");
            say("codeWord", contact.codeWord(), lines);
        }
        say("dangerSignal", contact.dangerSignal(), lines);
        lines.add("الرسائل: " + allowed(contact.messagesAllowed()) + "، الزيارة المنزلية: "
                + allowed(contact.homeVisitAllowed()));
        return String.join("\n", lines);
    }

    private void callLines(SafeContact contact, List<String> lines) {
        boolean safeNow = contact.isSafeAt(LocalDateTime.now(clock.withZone(WorkingCalendar.BASRA)));
        lines.add(safeNow ? "الآن: داخل الوقت الآمن." : "الآن: خارج الوقت الآمن، لا يُتصل الآن.");
        say("callerIdentity", contact.callerIdentity(), lines);
        say("codeWord", contact.codeWord(), lines);
        if (contact.whoMayAnswer() == null) {
            lines.add("لا يرد إلا الشخص نفسه. " + HANG_UP);
        } else {
            say("whoMayAnswer", contact.whoMayAnswer(), lines);
            lines.add(HANG_UP);
        }
        say("safeContactMethod", contact.way().name(), lines);
        if (contact.telephone() != null) {
            lines.add(words.label("safePhone") + ": \u2066" + contact.telephone() + "\u2069");
        }
        say("safeDays", weekFromSunday(contact), lines);
        say("safeHours", contact.hours().stream().map(SafeHours::code).toList(), lines);
    }

    private static List<String> weekFromSunday(SafeContact contact) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .filter(contact.days()::contains)
                .map(SafeContactAnswers::code)
                .toList();
    }

    private void say(String field, Object agreed, List<String> lines) {
        String said = words.say(field, agreed);
        if (!said.isBlank()) {
            lines.add(words.label(field) + ": " + said);
        }
    }

    private static String allowed(boolean yes) {
        return yes ? "مسموحة" : "غير مسموحة";
    }
}
