package iq.ihala.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import iq.ihala.DomainTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class StaffTest {

    private static final String CASE = "SA-26-000000";

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void threePeople() {
        // Other tests leave people on the shared database; this transaction is rolled back, so they get them back.
        jdbc.sql("delete from staff_group").update();
        jdbc.sql("delete from staff_member").update();
        staff.register(member("zahra", "F", true, Set.of("intake_counsellor", "case_worker")));
        staff.register(member("ali", "M", false, Set.of("intake_counsellor")));
        staff.register(
                new StaffMember("noor", "نور", "F", "NGO", Set.of("partner_focal"), true, "PSS-1", "noor@example.org"));
    }

    @Test
    void onDutyMeansPresentInThatGroup() {
        assertThat(staff.onDuty("intake_counsellor"))
                .extracting(StaffMember::user)
                .containsExactly("zahra");
        staff.onDuty("ali", true);
        assertThat(staff.onDuty("intake_counsellor"))
                .extracting(StaffMember::user)
                .containsExactly("ali", "zahra");
        staff.onDuty("zahra", false);
        assertThat(staff.onDuty("case_worker")).isEmpty();
    }

    @Test
    void membersCountWithoutBeingOnDuty() {
        assertThat(staff.members("intake_counsellor"))
                .extracting(StaffMember::user)
                .containsExactly("ali", "zahra");
        assertThat(staff.members("lawyer")).isEmpty();
        assertThat(staff.everyone()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aMemberIsFoundWithAllGroups() {
        StaffMember zahra = staff.find("zahra").orElseThrow();
        assertThat(zahra.groups()).containsExactlyInAnyOrder("intake_counsellor", "case_worker");
        assertThat(zahra.isFemale()).isTrue();
        assertThat(staff.find("noor").orElseThrow().organisation()).isEqualTo("PSS-1");
        assertThat(staff.find("nobody")).isEmpty();
    }

    @Test
    void registeringAgainReplaces() {
        staff.register(member("ali", "M", true, Set.of("lawyer")));
        assertThat(staff.find("ali").orElseThrow().groups()).containsExactly("lawyer");
        assertThat(staff.members("intake_counsellor"))
                .extracting(StaffMember::user)
                .containsExactly("zahra");
    }

    @Test
    void conflictOfInterestHoldsForThatCaseOnly() {
        staff.declareConflict("ali", CASE, "zahra");
        staff.declareConflict("ali", CASE, "noor");
        assertThat(staff.hasConflict("ali", CASE)).isTrue();
        assertThat(staff.hasConflict("ali", "SA-26-111111")).isFalse();
        assertThat(staff.hasConflict("zahra", CASE)).isFalse();
        assertThat(staff.conflicted(CASE)).containsExactly("ali");
        staff.forgetCase(CASE);
        assertThat(staff.hasConflict("ali", CASE)).isFalse();
    }

    @Test
    void onlyProperStaffIsRegistered() {
        assertThatIllegalArgumentException().isThrownBy(() -> member("Ali Hassan", "M", true, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> member("ali", "X", true, Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StaffMember("ali", "علي", "M", "ARMY", Set.of(), true, null, null));
    }

    private static StaffMember member(String user, String sex, boolean onDuty, Set<String> groups) {
        return new StaffMember(user, "اسم", sex, "MOI", groups, onDuty, null, null);
    }
}
