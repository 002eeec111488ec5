package iq.ihala.process.common;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.process.forms.AnswerWords;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fact {@code agreedContact}: what to know before reaching for the telephone (dossier §3.6). */
@Component
class AgreedContact implements FormFact {

    /** Colleagues outside the case see the way to the person only while the person agrees to exactly this. */
    private static final Map<String, ConsentCode> ONLY_WITH = Map.of(
            "referral-path.actAsCommunityPolice", ConsentCode.C_CP, "closure.askFeedback", ConsentCode.C_FEEDBACK);

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
        if (!contact.agreed().containsKey("safeContactMethod")) {
            return "لم يُتفق على وسيلة آمنة بعد: لا يُتصل بالشخص، هو يتصل بنا.";
        }
        List<String> lines = new ArrayList<>();
        if (!contact.mayCall()) {
            lines.add(
                    SafeContact.OWN_PHONE.equals(contact.method())
                            ? "لا يُتصل بهاتف الشخص: مشترك أو مراقب أو لا يُعرف أمره. تُسأل وسيلة أخرى حين يتصل."
                            : "لا يُتصل بالشخص: هو يتصل بنا.");
        } else {
            theWay(contact, lines);
        }
        say(contact, "codeWord", lines);
        say(contact, "dangerSignal", lines);
        lines.add("الرسائل: " + allowed(contact, "messagesAllowed") + "، الزيارة المنزلية: "
                + allowed(contact, "homeVisitAllowed"));
        return String.join("\n", lines);
    }

    private void theWay(SafeContact contact, List<String> lines) {
        boolean safeNow = contact.isSafeAt(LocalDateTime.now(clock.withZone(WorkingCalendar.BASRA)));
        lines.add(safeNow ? "الآن: داخل الوقت الآمن." : "الآن: خارج الوقت الآمن، لا يُتصل الآن.");
        say(contact, "safeContactMethod", lines);
        if (contact.agreed().get("safePhone") instanceof String phone) {
            lines.add(words.label("safePhone") + ": \u2066" + phone + "\u2069");
        }
        say(contact, "safeDays", lines);
        say(contact, "safeHours", lines);
        if (contact.agreed().containsKey("whoMayAnswer")) {
            say(contact, "whoMayAnswer", lines);
            lines.add("أغلق الخط إذا أجاب غيره.");
        } else {
            lines.add("لا يرد إلا الشخص نفسه. أغلق الخط إذا أجاب غيره.");
        }
        say(contact, "callerIdentity", lines);
    }

    private void say(SafeContact contact, String field, List<String> lines) {
        String said = words.say(field, contact.agreed().get(field));
        if (!said.isBlank()) {
            lines.add(words.label(field) + ": " + said);
        }
    }

    private static String allowed(SafeContact contact, String field) {
        return "YES".equals(contact.agreed().get(field)) ? "مسموحة" : "غير مسموحة";
    }
}
