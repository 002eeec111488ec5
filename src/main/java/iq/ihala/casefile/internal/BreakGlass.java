package iq.ihala.casefile.internal;

import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Emergency;
import iq.ihala.casefile.EmergencyReason;
import iq.ihala.notification.Outbox;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * A file opened in danger (dossier §2 rule 4). It stays open for a short time only; supervisors and data-protection officers
 * learn the case number at once, by a mail that goes out with the same commit, and who and why on their page.
 */
@Component
@EnableConfigurationProperties(BreakGlassSettings.class)
class BreakGlass {

    static final String ENDPOINT = "case/{number}/break-glass";
    static final String BY_TELEPHONE = "case/break-glass";
    static final String SUPERVISOR = "risk_reviewer";
    static final String PROTECTION_OFFICER = "dpo";

    private static final String MAIL = "OPENED_IN_DANGER";

    private final EmergencyTable table;
    private final CaseAccess access;
    private final Staff staff;
    private final Outbox outbox;
    private final BreakGlassSettings settings;
    private final Clock clock;

    BreakGlass(
            EmergencyTable table,
            CaseAccess access,
            Staff staff,
            Outbox outbox,
            BreakGlassSettings settings,
            Clock clock) {
        this.table = table;
        this.access = access;
        this.staff = staff;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    boolean isFor(StaffMember member) {
        return member.onDuty() && member.groups().stream().anyMatch(settings.roles()::contains);
    }

    void open(StaffMember member, CaseNumber number, EmergencyReason reason, String words) {
        String id = UUID.randomUUID().toString();
        Instant now = clock.instant();
        table.add(id, new Emergency(number, member.user(), reason, words, now, now.plus(settings.lasts())));
        Stream.of(SUPERVISOR, PROTECTION_OFFICER)
                .flatMap(group -> staff.members(group).stream())
                .filter(told -> !told.user().equals(member.user()) && access.mayWork(told, number))
                .map(StaffMember::user)
                .distinct()
                .forEach(user -> outbox.mail(user, MAIL, number.value(), "break-glass/" + id + "/" + user));
    }

    /** Empty when it is over, and for whoever must keep away by now. */
    Optional<Instant> openUntil(CaseNumber number, String user) {
        return table.openUntil(number, user, clock.instant()).filter(until -> staff.find(user)
                .filter(member -> access.mayWork(member, number))
                .isPresent());
    }

    List<Emergency> recent() {
        return table.since(clock.instant().minus(settings.shownFor()));
    }

    List<Emergency> ofCase(CaseNumber number) {
        return table.ofCase(number);
    }
}
