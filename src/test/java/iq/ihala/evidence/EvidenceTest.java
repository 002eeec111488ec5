package iq.ihala.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.DomainTest;
import iq.ihala.calendar.MovableClock;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.evidence.Evidence.Declared;
import iq.ihala.evidence.EvidenceRefusedException.Why;
import iq.ihala.legaladvice.CourtStep;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.rights.HoldReason;
import iq.ihala.rights.LegalHolds;
import iq.ihala.rights.RightsModules;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
@Import(RightsModules.class)
class EvidenceTest {

    private static final int LARGEST = 10 * 1024 * 1024;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Custody custody;

    @Autowired
    private EvidenceEnd night;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private LegalFiles legalFiles;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private CaseNumber number;

    @BeforeEach
    void aCase() {
        clock.setTo("2026-03-01T09:00");
        jdbc.sql("delete from case_evidence").update();
        number = caseFiles.open("WALK_IN", "zahra");
    }

    @Test
    void fileIsKeptOnlyWithTheConsentAndSealed() {
        assertThatThrownBy(() -> add(Declared.NOT_SEXUAL, png())).isInstanceOf(NoConsentException.class);
        assertThat(evidence.of(number)).isEmpty();
        consent();
        byte[] text = "canary-message: ادفع أو أنشر".getBytes(StandardCharsets.UTF_8);
        String id = add(Declared.NOT_SEXUAL, text);

        assertThat(evidence.of(number)).singleElement().satisfies(item -> {
            assertThat(item.fileKept()).isTrue();
            assertThat(item.mediaType()).isEqualTo("text/plain");
            assertThat(item.sha256()).hasSize(64);
            assertThat(item.description()).isEqualTo("canary-description");
        });
        EvidenceFile file = evidence.open(number, id, "zahra");
        assertThat(file.content()).isEqualTo(text);
        assertThat(file.name()).endsWith(".txt").doesNotContain("canary");
        for (String column : Set.of("sealed_hash", "sealed_description")) {
            assertThat(count("select count(*) from case_evidence where instr(" + column + ", 'canary') > 0"))
                    .isZero();
        }
        assertThat(count("select count(*) from case_evidence_file where instr(sealed_content, 'canary') > 0"))
                .isZero();
    }

    @Test
    void whoHeldItAndWhereIsKeptHandAfterHandSealedAndNeverChanged() {
        String id = add(Declared.HASH_ONLY, png());
        custody.handOver(
                number, id, LocalDate.of(2026, 2, 20), "صاحبة الهاتف canaryhand", "المحامية", "خزانة المركز", "zahra");
        custody.handOver(number, id, LocalDate.of(2026, 3, 1), "المحامية", "خبير المحكمة", "محكمة التحقيق", "zahra");
        assertThat(custody.of(number).get(id)).extracting(HandOver::holder).containsExactly("المحامية", "خبير المحكمة");
        assertThat(custody.of(number).get(id).get(0).from()).isEqualTo("صاحبة الهاتف canaryhand");

        assertThat(count("select count(*) from case_evidence_custody where instr(sealed_hand_over, 'canaryhand') > 0"))
                .isZero();
        assertThatThrownBy(() -> jdbc.sql("delete from case_evidence_custody").update())
                .hasMessageContaining("A hand-over stays");
        assertThatThrownBy(() -> jdbc.sql("update case_evidence_custody set handed_over_on = '2020-01-01'")
                        .update())
                .hasMessageContaining("A hand-over stays");
    }

    @Test
    void aHandOverThatCannotBeOrIsHalfSaidIsRefused() {
        String id = add(Declared.HASH_ONLY, png());
        LocalDate today = LocalDate.of(2026, 3, 1);
        custody.handOver(number, id, today, "هي", "المحامية", "المركز", "zahra");
        refused(Why.DAY, () -> custody.handOver(number, id, today.minusDays(1), "هي", "هو", "هناك", "zahra"));
        refused(Why.DAY, () -> custody.handOver(number, id, today.plusDays(1), "هي", "هو", "هناك", "zahra"));
        refused(Why.DAY, () -> custody.handOver(number, id, null, "هي", "هو", "هناك", "zahra"));
        refused(Why.HAND_OVER, () -> custody.handOver(number, id, today, " ", "هو", "هناك", "zahra"));
        refused(Why.HAND_OVER, () -> custody.handOver(number, id, today, "هي", "هو", "ط".repeat(201), "zahra"));
        CaseNumber other = caseFiles.open("WALK_IN", "zahra");
        refused(Why.NOT_THERE, () -> custody.handOver(other, id, today, "هي", "هو", "هناك", "zahra"));
        assertThat(custody.of(other)).isEmpty();
        assertThat(custody.of(number).get(id)).hasSize(1);
    }

    @Test
    void fileOfAnotherCaseIsNotThere() {
        consent();
        String id = add(Declared.NOT_SEXUAL, png());
        CaseNumber other = caseFiles.open("WALK_IN", "zahra");
        refused(Why.NOT_THERE, () -> evidence.open(other, id, "zahra"));
        refused(Why.NOT_THERE, () -> evidence.deleteFile(other, id, "zahra"));
        assertThat(evidence.open(number, id, "zahra").mediaType()).isEqualTo("image/png");
    }

    @Test
    void sexualImageLeavesHashAndDescriptionAndNoByte() {
        String id = add(Declared.HASH_ONLY, png());
        assertThat(evidence.of(number)).singleElement().satisfies(item -> {
            assertThat(item.fileKept()).isFalse();
            assertThat(item.sha256()).hasSize(64);
            assertThat(item.bytes()).isEqualTo(png().length);
            assertThat(item.mediaType()).isNull();
        });
        assertThat(count("select count(*) from case_evidence_file where evidence_id = '" + id + "'"))
                .isZero();
        refused(Why.NOT_THERE, () -> evidence.open(number, id, "zahra"));
    }

    @Test
    void withoutDeclarationNothingIsTaken() {
        consent();
        refused(Why.NOT_DECLARED, () -> add(Declared.NOTHING, png()));
    }

    @Test
    void typeIsToldByTheContent() {
        consent();
        refused(Why.TYPE, () -> add(Declared.NOT_SEXUAL, text("<html><script>alert(1)</script></html>")));
        refused(
                Why.TYPE,
                () -> add(Declared.NOT_SEXUAL, text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")));
        refused(Why.TYPE, () -> add(Declared.NOT_SEXUAL, text("#!/bin/sh\nrm -rf /")));
        refused(Why.TYPE, () -> add(Declared.NOT_SEXUAL, new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0}));
        refused(Why.TYPE, () -> add(Declared.NOT_SEXUAL, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}));
        refused(Why.EMPTY, () -> add(Declared.NOT_SEXUAL, new byte[0]));
        add(Declared.NOT_SEXUAL, text("%PDF-1.7\n%…"));
        assertThat(evidence.of(number)).singleElement().satisfies(item -> assertThat(item.mediaType())
                .isEqualTo("application/pdf"));
    }

    @Test
    void tenMebibytesAreTakenAndNotOneByteMore() {
        consent();
        byte[] large = new byte[LARGEST];
        new Random(1).nextBytes(large);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 9);
        String id = add(Declared.NOT_SEXUAL, large);
        assertThat(evidence.open(number, id, "zahra").content()).isEqualTo(large);
        byte[] tooLarge = java.util.Arrays.copyOf(large, LARGEST + 1);
        refused(Why.SIZE, () -> add(Declared.NOT_SEXUAL, tooLarge));
        refused(Why.SIZE, () -> add(Declared.HASH_ONLY, tooLarge));
    }

    @Test
    void withdrawnConsentDeletesTheFilesAtOnce() {
        consent();
        String id = add(Declared.NOT_SEXUAL, png());
        consents.withdraw(number, ConsentCode.C_EVID, null, "zahra");
        assertThat(count("select count(*) from case_evidence_file where evidence_id = '" + id + "'"))
                .isZero();
        assertThat(evidence.of(number)).singleElement().satisfies(item -> assertThat(item.deletedWhy())
                .isEqualTo("WITHDRAWN"));
        refused(Why.NOT_THERE, () -> evidence.open(number, id, "zahra"));
    }

    @Test
    void onLegalHoldTheFilesStayUntilItIsLifted() {
        staff.register(new StaffMember("dpo.one", "x", "F", "NGO", Set.of("dpo"), true, null, null));
        staff.register(new StaffMember("huda", "x", "F", "NGO", Set.of("risk_reviewer"), true, null, null));
        consent();
        String id = add(Declared.NOT_SEXUAL, png());
        holds.set(number, HoldReason.COURT_ORDER, null, "dpo.one");
        consents.withdraw(number, ConsentCode.C_EVID, null, "zahra");
        clock.advance(Duration.ofDays(400));
        assertThat(night.sweep()).isZero();
        assertThat(evidence.open(number, id, "zahra").content()).isEqualTo(png());
        holds.askToLift(number, "dpo.one");
        holds.lift(number, "huda");
        assertThat(night.sweep()).isEqualTo(1);
        refused(Why.NOT_THERE, () -> evidence.open(number, id, "zahra"));
    }

    @Test
    void ninetyDaysAfterTheLastLegalStepTheFilesGo() {
        consent();
        add(Declared.NOT_SEXUAL, png());
        clock.advance(Duration.ofDays(300));
        assertThat(night.sweep()).as("open, and no legal step yet").isZero();
        clock.setTo("2026-12-01T10:00");
        legalFiles.recordCourtStep(
                number.value(),
                new CourtStep(LocalDate.of(2026, 12, 1), "OPEN", LocalDate.of(2027, 1, 15), null, null, null),
                "zahra");
        clock.setTo("2027-04-15T23:50");
        assertThat(night.sweep()).as("90 days after the session").isZero();
        clock.setTo("2027-04-16T00:10");
        assertThat(night.sweep()).isEqualTo(1);
        assertThat(evidence.of(number)).singleElement().satisfies(item -> assertThat(item.deletedWhy())
                .isEqualTo("TIME"));
    }

    private void consent() {
        consents.give(
                new ConsentGiven(number, ConsentCode.C_EVID, null, null, null, "SELF", "SIGNED", null, "AR", "zahra"));
    }

    private String add(Declared declared, byte[] content) {
        return evidence.add(number, declared, "canary-description", new ByteArrayInputStream(content), "zahra");
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png() {
        try {
            var image = new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB);
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void refused(Why why, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(EvidenceRefusedException.class, e -> assertThat(e.why())
                .isEqualTo(why));
    }
}
