package iq.ihala.process.support;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ContactWay;
import iq.ihala.casefile.SafeContact;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.SafeHours;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For tests that begin behind the intake: what its answers say about reaching the person is agreed. */
public final class KnownWay {

    private KnownWay() {}

    public static void agree(SafeContacts contacts, CaseNumber caseNumber, Map<String, Object> intake, String by) {
        if (intake.get("safeContactMethod") instanceof String way) {
            contacts.agree(
                    caseNumber,
                    new SafeContact(
                            true,
                            way.equals("NONE") ? null : ContactWay.valueOf(way),
                            !"NO".equals(intake.get("phoneShared")),
                            (String) intake.get("safePhone"),
                            days(intake),
                            hours(intake),
                            (String) intake.get("whoMayAnswer"),
                            (String) intake.get("callerIdentity"),
                            (String) intake.get("codeWord"),
                            null,
                            "YES".equals(intake.get("messagesAllowed")),
                            "YES".equals(intake.get("homeVisitAllowed"))),
                    by);
        }
    }

    private static Set<DayOfWeek> days(Map<String, Object> intake) {
        return intake.get("safeDays") instanceof List<?> days
                ? Stream.of(DayOfWeek.values())
                        .filter(day -> days.contains(day.name().substring(0, 3)))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static List<SafeHours> hours(Map<String, Object> intake) {
        return intake.get("safeHours") instanceof List<?> hours
                ? hours.stream()
                        .flatMap(code -> SafeHours.of((String) code).stream())
                        .toList()
                : List.of();
    }
}
