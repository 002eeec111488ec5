package iq.ihala.portal;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.portal.Account.Status;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestTime;
import iq.ihala.signin.Throttle;
import iq.ihala.signin.Tokens;
import iq.ihala.staff.Staff;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
@Import(PortalPeople.class)
class PortalAccountsTest {

    private static final String USER = "po.legal";
    private static final String PAO = "PAO_BASRA";
    private static final String HERE = "192.0.2.7";
    private static final String WRONG = "نخلة وقارب وماء";

    @Autowired
    private PortalPeople people;

    @Autowired
    private Invitations invitations;

    @Autowired
    private PartnerSignIn signIn;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Throttle throttle;

    @Autowired
    private PortalSettings settings;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestTime time;

    @BeforeEach
    void nobody() {
        people.forget(USER);
    }

    @AfterEach
    void now() {
        time.isReal();
        people.forget(USER);
    }

    @Test
    void anInvitationOpensTheAccountOnceAndOnlyTheHashOfItsWordIsKept() {
        String token = people.invite(PAO, USER);

        assertThat(jdbc.queryForList("select token_hash from partner_link where user_id = ?", String.class, USER))
                .hasSize(1)
                .allSatisfy(hash -> assertThat(hash).isNotEqualTo(token).isEqualTo(Tokens.hash(token)));
        assertThat(staff.find(USER))
                .as("nobody until the invitation is accepted")
                .isEmpty();
        assertThat(accept(token, PortalPeople.PASSWORD, people.code(USER))).isEmpty();

        assertThat(staff.find(USER))
                .hasValueSatisfying(member -> assertThat(member.organisation()).isEqualTo(PAO));
        assertThat(invitations.invited(token)).isEmpty();
        assertThat(accept(token, PortalPeople.PASSWORD, people.code(USER)))
                .hasValueSatisfying(why -> assertThat(why).contains("انتهت صلاحية"));
    }

    @Test
    void anInvitationHoldsSeventyTwoHours() {
        String token = people.invite(PAO, USER);
        time.passes(Duration.ofHours(72).minusMinutes(1));
        assertThat(invitations.invited(token)).isPresent();
        time.passes(Duration.ofMinutes(2));
        assertThat(invitations.invited(token)).isEmpty();
        assertThat(accept(token, PortalPeople.PASSWORD, people.code(USER))).isPresent();
        assertThat(accounts.find(USER))
                .hasValueSatisfying(one -> assertThat(one.status()).isEqualTo(Status.INVITED));
    }

    @Test
    void theMailNamesNeitherPersonNorCaseNorOrganisationAndItsLinkIsMadeWhenItGoes() {
        people.invite(PAO, USER);
        String code = accounts.find(USER).orElseThrow().code();
        var row = jdbc.queryForMap(
                "select recipient, template, case_number, idempotency_key from outbox_message where case_number = ?",
                code);
        assertThat(row)
                .containsEntry("recipient", USER + "@example.org")
                .containsEntry("template", "PARTNER_INVITATION");
        assertThat(code).matches("PA-[0-9A-Z]{6}");
    }

    @Test
    void aBadPasswordOrCodeOpensNothingAndLeavesTheLinkAsItWas() {
        String token = people.invite(PAO, USER);
        assertThat(accept(token, "short", people.code(USER))).isPresent();
        assertThat(accept(token, "password1234", people.code(USER))).isPresent();
        assertThat(accept(token, PortalPeople.PASSWORD, ""))
                .hasValueSatisfying(why -> assertThat(why).contains("رمز التحقق"));
        assertThat(accept(token, PortalPeople.PASSWORD, people.code(USER))).isEmpty();
    }

    @Test
    void aCodeCountsOnce() {
        people.employ(PAO, USER);
        String code = people.code(USER);
        assertThat(enter(PortalPeople.PASSWORD, code)).isPresent();
        assertThat(enter(PortalPeople.PASSWORD, code)).isEmpty();
        time.passes(Duration.ofSeconds(30));
        assertThat(enter(PortalPeople.PASSWORD, people.code(USER))).isPresent();
    }

    @Test
    void withoutPasswordOrCodeNobodyComesIn() {
        people.employ(PAO, USER);
        assertThat(enter(PortalPeople.PASSWORD, "")).isEmpty();
        assertThat(enter(WRONG, people.code(USER))).isEmpty();
        assertThat(signIn.signIn("po.nobody", PortalPeople.PASSWORD, people.code(USER), HERE))
                .isEmpty();
        assertThat(enter(PortalPeople.PASSWORD, arabic(people.code(USER)))).isPresent();
    }

    @Test
    void anAccountWaitsLongerAfterEachFurtherFailureAndStartsAnewOnceSignedIn() {
        people.employ(PAO, USER);
        for (int i = 0; i < 5; i++) {
            assertThat(enter(WRONG, people.code(USER))).isEmpty();
        }
        assertThat(enter(PortalPeople.PASSWORD, people.code(USER)))
                .as("waits a minute")
                .isEmpty();
        time.passes(Duration.ofSeconds(61));
        assertThat(enter(WRONG, people.code(USER))).isEmpty();
        time.passes(Duration.ofSeconds(61));
        assertThat(enter(PortalPeople.PASSWORD, people.code(USER)))
                .as("now two")
                .isEmpty();
        time.passes(Duration.ofSeconds(61));
        assertThat(enter(PortalPeople.PASSWORD, people.code(USER))).isPresent();
        assertThat(enter(WRONG, people.code(USER))).isEmpty();
        time.passes(Duration.ofSeconds(30));
        assertThat(enter(PortalPeople.PASSWORD, people.code(USER)))
                .as("counted anew")
                .isPresent();
    }

    @Test
    void guessingManyAccountsFromOneAddressStopsThatAddressAndNoOther() {
        people.employ(PAO, USER);
        for (int i = 0; i < 50; i++) {
            assertThat(throttle.attempt(settings.limits(), "po.guess" + i, HERE))
                    .isEmpty();
        }
        assertThat(enter(PortalPeople.PASSWORD, people.code(USER))).isEmpty();
        assertThat(signIn.signIn(USER, PortalPeople.PASSWORD, people.code(USER), "192.0.2.8"))
                .isPresent();
    }

    @Test
    void aNewInvitationAndAClosedAccountEndWhatWas() {
        people.employ(PAO, USER);
        int generation =
                enter(PortalPeople.PASSWORD, people.code(USER)).orElseThrow().generation();
        assertThat(signIn.still(USER, generation)).isPresent();

        assertThat(invitations.again("BAR_BASRA", USER, "t.coordinator"))
                .as("another provider's")
                .isFalse();
        assertThat(invitations.again(PAO, USER, "t.coordinator")).isTrue();
        assertThat(signIn.still(USER, generation)).isEmpty();
        time.passes(Duration.ofSeconds(30));
        assertThat(enter(PortalPeople.PASSWORD, people.code(USER))).isEmpty();
        accept(people.link(USER), PortalPeople.PASSWORD, people.code(USER));
        time.passes(Duration.ofSeconds(30));
        generation =
                enter(PortalPeople.PASSWORD, people.code(USER)).orElseThrow().generation();

        assertThat(invitations.close(PAO, USER, "t.coordinator")).isTrue();
        assertThat(signIn.still(USER, generation)).isEmpty();
        assertThat(staff.find(USER))
                .hasValueSatisfying(member -> assertThat(member.groups()).isEmpty());
    }

    @Test
    void aNameThatIsSomebodyElsesIsNotGivenAgain() {
        people.employ(PAO, USER);
        assertThat(invitations.invite("BAR_BASRA", USER, "آخر", "M", "NGO", "a@example.org", "t.coordinator"))
                .hasValueSatisfying(why -> assertThat(why).contains("مستعمل"));
        assertThat(invitations.invite(PAO, USER, "آخر", "M", "NGO", "a@example.org", "t.coordinator"))
                .isPresent();
        assertThat(invitations.invite(PAO, "po.x", "آخر", "M", "SOMEBODY", "a@example.org", "t.coordinator"))
                .isPresent();
        assertThat(invitations.invite(PAO, "po.x", "آخر", "M", "NGO", "no address", "t.coordinator"))
                .isPresent();
    }

    private Optional<String> accept(String token, String password, String code) {
        return invitations.accept(token, password, password, code);
    }

    private Optional<Account> enter(String password, String code) {
        return signIn.signIn(USER, password, code, HERE);
    }

    private static String arabic(String code) {
        return code.chars()
                .mapToObj(one -> String.valueOf((char) (one - '0' + '٠')))
                .collect(Collectors.joining());
    }
}
