package iq.ihala.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.calendar.MovableClock;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.ContactObjection;
import iq.ihala.casefile.ContactWay;
import iq.ihala.casefile.SafeContact;
import iq.ihala.casefile.SafeContactGuard;
import iq.ihala.casefile.SafeContacts;
import iq.ihala.casefile.SafeHours;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class SafeContactGuardTest {

    /** A Monday, 09:00 in Basra. */
    private static final Instant MONDAY_NINE = Instant.parse("2026-12-07T06:00:00Z");

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Consents consents;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private SafeContactGuard guard;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;

    @BeforeEach
    void oneCase() {
        clock.setTo("2026-12-01T09:00");
        number = cases.open("WALK_IN", "zahra");
    }

    @Test
    void nothingRecordedIsNoContact() {
        assertThat(contacts.of(number)).isEqualTo(SafeContact.NOTHING_AGREED);
        assertThat(guard.objection(number, ContactWay.PHONE_OTHER, MONDAY_NINE))
                .contains(ContactObjection.NOTHING_AGREED);
    }

    @Test
    void theNewestAgreementCountsAndComesBackWhole() {
        contacts.agree(number, contact(ContactWay.PHONE_OWN, false), "zahra");
        SafeContact newest = contact(ContactWay.PHONE_OTHER, true);
        contacts.agree(number, newest, "zahra");
        assertThat(contacts.of(number)).isEqualTo(newest);
        assertThat(guard.objection(number, ContactWay.PHONE_OTHER, MONDAY_NINE)).isEmpty();
        assertThat(guard.objection(number, ContactWay.PHONE_OWN, MONDAY_NINE)).isPresent();
    }

    @Test
    void hoursAreThoseOfBasraWhateverTheServersZone() {
        contacts.agree(number, contact(ContactWay.PHONE_OTHER, false), "zahra");
        // 08:00 and 10:00 in Basra.
        assertThat(guard.objection(number, ContactWay.PHONE_OTHER, Instant.parse("2026-12-07T04:59:59Z")))
                .contains(ContactObjection.OUTSIDE_HOURS);
        assertThat(guard.objection(number, ContactWay.PHONE_OTHER, Instant.parse("2026-12-07T05:00:00Z")))
                .isEmpty();
        assertThat(guard.objection(number, ContactWay.PHONE_OTHER, Instant.parse("2026-12-07T06:59:59Z")))
                .isEmpty();
        assertThat(guard.objection(number, ContactWay.PHONE_OTHER, Instant.parse("2026-12-07T07:00:00Z")))
                .contains(ContactObjection.OUTSIDE_HOURS);
    }

    @Test
    void aConsentToOneVisitAllowsItWithinTheSafeHours() {
        contacts.agree(number, contact(ContactWay.PHONE_OTHER, false), "zahra");
        assertThat(guard.objection(number, ContactWay.HOME_VISIT, MONDAY_NINE)).contains(ContactObjection.NO_VISIT);
        visit();
        assertThat(guard.objection(number, ContactWay.HOME_VISIT, MONDAY_NINE)).isEmpty();
        assertThat(guard.objection(number, ContactWay.HOME_VISIT, MONDAY_NINE.plusSeconds(3600)))
                .contains(ContactObjection.OUTSIDE_HOURS);
    }

    @Test
    void aVisitMayBeAgreedWhereNoHoursEverWere() {
        visit();
        assertThat(guard.objection(number, ContactWay.HOME_VISIT, MONDAY_NINE)).isEmpty();
        assertThat(guard.objection(number, ContactWay.PHONE_OWN, MONDAY_NINE)).isPresent();
    }

    @Test
    void whatWasAgreedLiesSealed() {
        contacts.agree(number, contact(ContactWay.PHONE_OTHER, false), "zahra");
        byte[] stored = jdbc.sql(
                        "select sealed_record from case_record where case_number = ? and kind = 'SAFE_CONTACT'")
                .param(number.value())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("0770", "canary", "PHONE_OTHER");
    }

    private void visit() {
        consents.give(
                new ConsentGiven(number, ConsentCode.C_VISIT, null, null, null, "SELF", "SIGNED", null, "AR", "zahra"));
    }

    private static SafeContact contact(ContactWay way, boolean watched) {
        return new SafeContact(
                true,
                way,
                watched,
                "07700000000",
                Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                List.of(new SafeHours(8, 10)),
                "canary-who",
                "canary-cover",
                "canary-word",
                null,
                false,
                false);
    }
}
