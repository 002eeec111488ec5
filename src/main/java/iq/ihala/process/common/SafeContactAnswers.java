package iq.ihala.process.common;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ContactWay;
import iq.ihala.casefile.SafeContact;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.SafeHours;
import iq.ihala.process.forms.Step;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Records how the person may be reached, wherever a form asks for it (dossier §3.6; S06, S12, D05). What a form did not ask
 * stays as it was agreed before; whether messages and visits are allowed is asked anew each time.
 */
@Component
public class SafeContactAnswers {

    private static final String WAY = "safeContactMethod";
    private static final String NOBODY_CALLS = "NONE";

    private final SafeContacts contacts;

    SafeContactAnswers(SafeContacts contacts) {
        this.contacts = contacts;
    }

    /** Records what this step says; nothing if it did not ask for a way. */
    public void record(Step step) {
        if (step.text(WAY).isEmpty()) {
            return;
        }
        CaseNumber number = step.caseNumber();
        SafeContact before = contacts.of(number);
        String way = step.text(WAY).orElseThrow();
        contacts.agree(
                number,
                new SafeContact(
                        true,
                        way.equals(NOBODY_CALLS) ? null : ContactWay.valueOf(way),
                        step.text("phoneShared")
                                .map(shared -> !"NO".equals(shared))
                                .orElse(before.phoneMayBeWatched()),
                        step.text("safePhone").orElse(before.telephone()),
                        days(step, before),
                        hours(step, before),
                        step.text("whoMayAnswer").orElse(before.whoMayAnswer()),
                        step.text("callerIdentity").orElse(before.callerIdentity()),
                        step.text("codeWord").orElse(before.codeWord()),
                        step.text("dangerSignal").orElse(before.dangerSignal()),
                        step.flag("messagesAllowed"),
                        step.flag("homeVisitAllowed")),
                step.user());
    }

    private static Set<DayOfWeek> days(Step step, SafeContact before) {
        Set<DayOfWeek> said = step.list("safeDays").stream()
                .flatMap(code -> Arrays.stream(DayOfWeek.values())
                        .filter(day -> code(day).equals(code)))
                .collect(Collectors.toSet());
        return said.isEmpty() ? before.days() : said;
    }

    private static List<SafeHours> hours(Step step, SafeContact before) {
        List<SafeHours> said = step.list("safeHours").stream()
                .flatMap(code -> SafeHours.of(code).stream())
                .toList();
        return said.isEmpty() ? before.hours() : said;
    }

    /** The code of a day in the forms, such as {@code SUN}. */
    static String code(DayOfWeek day) {
        return day.name().substring(0, 3);
    }
}
