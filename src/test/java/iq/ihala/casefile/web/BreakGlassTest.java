package iq.ihala.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.audit.AuditEntry;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditPage;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseDesk;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.EmergencyReason;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.casefile.Section;
import iq.ihala.process.identity.EngineStaff;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Dossier §2 rule 4: a counsellor on duty opens what protects a person in danger, and everybody who must know knows it. */
@EngineTest
@Import({Planted.class, Ties.class})
class BreakGlassTest {

    private static final String COUNSELLOR = "bg.counsellor";
    private static final String SUPERVISOR = "bg.supervisor";
    private static final String OFFICER = "bg.officer";
    private static final String WORDS = "تصرخ في الهاتف: إنه عند الباب";

    @Autowired
    private Planted planted;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private TestHouse house;

    @Autowired
    private EngineStaff engineStaff;

    @Autowired
    private Staff staff;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Ties ties;

    @LocalServerPort
    private int port;

    private CaseNumber number;

    @BeforeEach
    void people() {
        house.employ("bg.administrator", "M", "sysadmin");
        house.employ(COUNSELLOR, "F", "intake_counsellor");
        house.employ(SUPERVISOR, "F", "risk_reviewer");
        house.employ(OFFICER, "F", "dpo");
        number = planted.plant("bg.nobody", "07705554433");
    }

    @AfterEach
    void backToTheWorldsTimeAndHome() {
        time.isReal();
        ties.sendHome("bg.");
    }

    @Test
    void theMinimumIsOpenForHalfAnHourAndThenNothing() {
        WebSession counsellor = new WebSession(port, COUNSELLOR, TestHouse.PASSWORD);
        String file = "/case/" + number.value();
        assertThat(counsellor.get(file).statusCode()).isEqualTo(404);

        assertThat(openInDanger(counsellor).statusCode()).isEqualTo(302);
        String opened = counsellor.get(file).body();
        assertThat(Planted.wordsIn(opened)).containsExactly(Section.IDENTITY);
        assertThat(opened).contains("قبل أن تتصل", "مستوى الخطورة", "فتحاً طارئاً");

        time.passes(Duration.ofMinutes(29));
        assertThat(counsellor.get(file).statusCode()).isEqualTo(200);
        time.passes(Duration.ofMinutes(1));
        assertThat(counsellor.get(file).statusCode()).isEqualTo(404);
    }

    @Test
    void supervisorsAndDataProtectionOfficersAreToldAtOnceByCaseNumberAndSeeItOnTheirPage() {
        openInDanger(new WebSession(port, COUNSELLOR, TestHouse.PASSWORD));

        List<String> told = jdbc.queryForList(
                "select recipient from outbox_message where case_number = ? and template = 'OPENED_IN_DANGER'",
                String.class,
                number.value());
        assertThat(told).contains(SUPERVISOR, OFFICER).doesNotContain(COUNSELLOR);
        for (String user : List.of(SUPERVISOR, OFFICER)) {
            WebSession session = new WebSession(port, user, TestHouse.PASSWORD);
            assertThat(session.get("/case").body())
                    .contains(number.value(), COUNSELLOR)
                    .doesNotContain(WORDS);
            assertThat(session.get("/case/" + number.value()).body()).as(user).contains(WORDS);
        }
        assertThat(new WebSession(port, COUNSELLOR, TestHouse.PASSWORD)
                        .get("/case")
                        .body())
                .doesNotContain(number.value());
    }

    @Test
    void whoCallsAndHasNoNumberIsFoundByTelephoneAndTheOwnFileNeedsNoAlarm() {
        String telephone = "0770" + (1_000_000 + new java.security.SecureRandom().nextInt(8_000_000));
        CaseNumber caller = planted.plant("bg.nobody", telephone);
        assertThat(desk.openInDanger(COUNSELLOR, telephone, EmergencyReason.CALLS_FOR_HELP, WORDS))
                .isEqualTo(caller);
        assertThat(desk.open(COUNSELLOR, caller).dangerUntil()).isNotNull();

        CaseNumber own = planted.plant(COUNSELLOR, telephone + "1");
        assertThat(desk.openInDanger(COUNSELLOR, telephone + "1", EmergencyReason.CALLS_FOR_HELP, WORDS))
                .isEqualTo(own);
        assertThat(jdbc.queryForObject(
                        "select count(*) from break_glass where case_number = ?", Long.class, own.value()))
                .isZero();
        assertThatThrownBy(() -> desk.openInDanger(COUNSELLOR, "07000000000", EmergencyReason.CALLS_FOR_HELP, WORDS))
                .isInstanceOf(NotYoursException.class);
    }

    @Test
    void theReasonLiesSealedAndTheTrailKnowsWhoOpenedWhatBeforeAnythingWasShown() {
        desk.openInDanger(COUNSELLOR, number, EmergencyReason.LIFE_IN_DANGER, WORDS);
        desk.open(COUNSELLOR, number);

        assertThat(new String(
                        jdbc.queryForObject(
                                "select sealed_words from break_glass where case_number = ?",
                                byte[].class,
                                number.value()),
                        java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("الباب");
        List<AuditEntry> trail = audit.ofCase(number.value(), AuditPage.newest(50)).stream()
                .filter(entry -> entry.by().equals(COUNSELLOR))
                .toList();
        assertThat(trail).extracting(AuditEntry::kind).containsExactly(AuditKind.READ, AuditKind.BREAK_GLASS);
        assertThat(trail.get(0).detail()).isEqualTo("BREAK_GLASS,IDENTITY");
        assertThat(trail.get(1).detail()).isEqualTo("LIFE_IN_DANGER");
    }

    @Test
    void nobodyElseBreaksTheGlass() {
        house.employ("bg.worker", "F", "case_worker");
        house.employ("bg.lawyer", "F", "lawyer");
        for (String user : List.of("bg.worker", "bg.lawyer", OFFICER, "bg.administrator", "bg.unknown")) {
            refused(user);
        }
        staff.onDuty(COUNSELLOR, false);
        refused(COUNSELLOR);
        staff.onDuty(COUNSELLOR, true);
        assertThatThrownBy(() -> desk.openInDanger(COUNSELLOR, number, EmergencyReason.SELF_HARM, "  "))
                .as("without a reason")
                .isInstanceOf(NotYoursException.class);
        staff.declareConflict(COUNSELLOR, number.value(), SUPERVISOR);
        refused(COUNSELLOR);
    }

    @Test
    void aConflictThatComesToLightClosesTheFileAtOnce() {
        desk.openInDanger(COUNSELLOR, number, EmergencyReason.CHILD_IN_DANGER, WORDS);
        assertThat(desk.open(COUNSELLOR, number).parts()).isNotEmpty();
        staff.declareConflict(COUNSELLOR, number.value(), SUPERVISOR);
        assertThatThrownBy(() -> desk.open(COUNSELLOR, number)).isInstanceOf(NotYoursException.class);
    }

    @Test
    void theMinistryDoesNotBreakTheGlassOfARestrictedCase() {
        engineStaff.register(
                new StaffMember("bg.police", "bg.police", "M", "MOI", Set.of("intake_counsellor"), true, null, null),
                TestHouse.PASSWORD);
        caseFiles.restrict(number, true);
        refused("bg.police");
        desk.openInDanger(COUNSELLOR, number, EmergencyReason.LIFE_IN_DANGER, WORDS);
        assertThat(desk.open(COUNSELLOR, number).parts()).hasSize(1);
    }

    @Test
    void aNumberThatDoesNotExistIsRefusedLikeOneThatIsNotYours() {
        CaseNumber none = CaseNumber.draw(20, new java.security.SecureRandom());
        assertThatThrownBy(() -> desk.openInDanger(COUNSELLOR, none, EmergencyReason.LIFE_IN_DANGER, WORDS))
                .isInstanceOf(NotYoursException.class);
    }

    private void refused(String user) {
        assertThatThrownBy(() -> desk.openInDanger(user, number, EmergencyReason.LIFE_IN_DANGER, WORDS))
                .as(user)
                .isInstanceOf(NotYoursException.class);
        assertThat(audit.by(user, AuditPage.newest(1)))
                .extracting(AuditEntry::kind)
                .containsExactly(AuditKind.REFUSED);
    }

    private java.net.http.HttpResponse<String> openInDanger(WebSession counsellor) {
        return counsellor.submit(
                "/case/" + number.value() + "/break-glass",
                "/case/" + number.value(),
                Map.of("reason", "LIFE_IN_DANGER", "words", WORDS));
    }
}
