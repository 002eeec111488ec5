package iq.ihala.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SafeContactTest {

    /** A Monday. */
    private static final LocalDateTime MONDAY_NINE = LocalDateTime.of(2026, 12, 7, 9, 0);

    @ParameterizedTest
    @EnumSource
    void whereNothingWasAgreedNobodySetsOut(ContactWay way) {
        assertThat(SafeContact.NOTHING_AGREED.objectionTo(way, MONDAY_NINE)).contains(ContactObjection.NOTHING_AGREED);
        assertThat(SafeContact.NOTHING_AGREED.mayCall()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"HOME_VISIT", "MESSAGE"})
    void theAgreedWayIsOpenAndNoOther(ContactWay way) {
        SafeContact contact = contact(way, false);
        for (ContactWay used : ContactWay.values()) {
            Optional<ContactObjection> objection = contact.objectionTo(used, MONDAY_NINE);
            if (used == way) {
                assertThat(objection).isEmpty();
            } else {
                assertThat(objection).as(used.name()).isPresent();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"HOME_VISIT", "MESSAGE"})
    void whoCallsHerselfIsNotCalled(ContactWay way) {
        SafeContact contact = contact(null, false);
        assertThat(contact.objectionTo(way, MONDAY_NINE)).contains(ContactObjection.PERSON_CALLS);
        assertThat(contact.mayCall()).isFalse();
    }

    @Test
    void aTelephoneThatOthersSeeIsNoWayEvenIfItWasAgreed() {
        SafeContact contact = contact(ContactWay.PHONE_OWN, true);
        assertThat(contact.mayCall()).isFalse();
        assertThat(contact.objectionTo(ContactWay.PHONE_OWN, MONDAY_NINE)).contains(ContactObjection.PHONE_WATCHED);
        assertThat(contact(ContactWay.PHONE_OTHER, true).objectionTo(ContactWay.PHONE_OTHER, MONDAY_NINE))
                .as("another telephone is not hers")
                .isEmpty();
    }

    @Test
    void visitsAndMessagesNeedTheirOwnYes() {
        SafeContact contact = contact(ContactWay.PHONE_OTHER, false);
        assertThat(contact.objectionTo(ContactWay.HOME_VISIT, MONDAY_NINE)).contains(ContactObjection.NO_VISIT);
        assertThat(contact.objectionTo(ContactWay.MESSAGE, MONDAY_NINE)).contains(ContactObjection.NO_MESSAGES);
        SafeContact open = new SafeContact(
                true,
                null,
                false,
                null,
                Set.of(DayOfWeek.MONDAY),
                List.of(new SafeHours(8, 10)),
                null,
                null,
                null,
                null,
                true,
                true);
        assertThat(open.objectionTo(ContactWay.HOME_VISIT, MONDAY_NINE)).isEmpty();
        assertThat(open.objectionTo(ContactWay.HOME_VISIT, MONDAY_NINE.plusHours(1)))
                .contains(ContactObjection.OUTSIDE_HOURS);
        assertThat(open.objectionTo(ContactWay.MESSAGE, MONDAY_NINE)).isEmpty();
    }

    /** Monday is the 7th, Friday the 11th of December 2026; agreed are Monday and Friday. */
    @ParameterizedTest
    @CsvSource({
        "H08_10, 2026-12-07T07:59, false",
        "H08_10, 2026-12-07T08:00, true",
        "H08_10, 2026-12-07T09:59:59, true",
        "H08_10, 2026-12-07T10:00, false",
        "H08_10, 2026-12-08T08:30, false",
        "H08_10, 2026-12-11T08:30, true",
        "H08_10, 2026-12-12T08:30, false",
        "H22_06, 2026-12-07T21:59, false",
        "H22_06, 2026-12-07T22:00, true",
        "H22_06, 2026-12-07T23:59:59, true",
        "H22_06, 2026-12-08T00:00, true",
        "H22_06, 2026-12-08T05:59, true",
        "H22_06, 2026-12-08T06:00, false",
        "H22_06, 2026-12-07T05:59, false",
        "H22_06, 2026-12-12T03:00, true",
        "H20_24, 2026-12-07T23:59, true",
        "H20_24, 2026-12-08T00:00, false"
    })
    void hoursBeginAndEndToTheMinute(String hours, LocalDateTime at, boolean safe) {
        SafeContact contact = new SafeContact(
                true,
                ContactWay.PHONE_OTHER,
                false,
                null,
                Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                SafeHours.of(hours).stream().toList(),
                null,
                null,
                null,
                null,
                false,
                false);
        assertThat(contact.isSafeAt(at)).isEqualTo(safe);
        assertThat(contact.objectionTo(ContactWay.PHONE_OTHER, at).isEmpty()).isEqualTo(safe);
    }

    @Test
    void hoursAreCodesOfTheForms() {
        assertThat(SafeHours.of("H08_10")).contains(new SafeHours(8, 10));
        assertThat(new SafeHours(22, 6).code()).isEqualTo("H22_06");
        for (String none : new String[] {null, "", "ANY", "H8_10", "H25_26", "H08_08"}) {
            assertThat(SafeHours.of(none)).isEmpty();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new SafeHours(24, 6));
    }

    @Test
    void whatWasAgreedIsNeverPrinted() {
        assertThat(contact(ContactWay.PHONE_OTHER, false).toString()).doesNotContain("0770", "PHONE");
    }

    private static SafeContact contact(ContactWay way, boolean watched) {
        return new SafeContact(
                true,
                way,
                watched,
                "07700000000",
                Set.of(DayOfWeek.MONDAY),
                List.of(new SafeHours(8, 10)),
                null,
                null,
                null,
                null,
                false,
                false);
    }
}
