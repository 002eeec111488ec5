package iq.ihala.referral;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.ServiceModules;
import iq.ihala.Statements;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGiven;
import iq.ihala.casefile.Consents;
import iq.ihala.notification.PartnerSystemTold;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a case worker can prove of each referral of a case. */
@DomainTest
@Import(ServiceModules.class)
class ReferralProofsTest {

    @Autowired
    private ReferralProofs proofs;

    @Autowired
    private Referrals referrals;

    @Autowired
    private ToldSystems toldSystems;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Statements statements;

    private CaseNumber number;

    @BeforeEach
    void people() {
        jdbc.sql("delete from staff_group").update();
        jdbc.sql("delete from staff_member").update();
        staff.register(new StaffMember(
                "pao.focal", "هدى", "F", "NGO", Set.of("partner_focal"), true, "PAO_BASRA", "pao@example.org"));
        staff.register(new StaffMember("worker", "زينب", "F", "MOI", Set.of("case_worker"), true, null, null));
        number = caseFiles.open("WALK_IN", "worker");
    }

    @Test
    void everythingThatHappenedIsToldInOrderWithWhoAndHow() {
        String item = sent("PAO_BASRA");
        jdbc.sql("update outbox_message set status = 'SENT', sent_at = created_at where case_number = :n")
                .param("n", number.value())
                .update();
        referrals.seen(item, "pao.focal");
        referrals.answer(item, Answer.of(PartnerAnswer.ACCEPTED, "pao.focal"));
        referrals.notAttended(item, "NO_TRANSPORT", "pao.focal");
        referrals.attended(item, "pao.focal");
        referrals.complete(item, "FULL", LocalDate.of(2026, 3, 1), "pao.focal");
        assertThat(told(item))
                .containsExactlyInAnyOrder(
                        "كُتبت|النظام",
                        "وافق الشخص على الجهة|زينب (المركز)",
                        "أُرسلت إلى الجهة: رقم الحالة فقط|زينب (المركز)",
                        "رسالة الإحالة خرجت بالبريد|إلى: هدى (الجهة)",
                        "وصلت إلى الجهة: فتحتها الجهة|هدى (الجهة)",
                        "اطّلعت عليها الجهة|هدى (الجهة)",
                        "ردّت الجهة: قُبلت|هدى (الجهة)",
                        "لم يحضر الشخص: لا نقل|هدى (الجهة)",
                        "حضر الشخص|هدى (الجهة)",
                        "أُنجزت الخدمة: اكتملت الخدمة|هدى (الجهة)");
        assertThat(proofs.ofCase(number.value()).get(item))
                .isSortedAccordingTo(java.util.Comparator.comparing(ReferralProofs.Line::at))
                .allSatisfy(line -> assertThat(line.moment()).matches("\\d{1,2} [^\\d]+ \\d{4}، الساعة \\d{2}:\\d{2}"));
    }

    @Test
    void whatBecameOfAProviderThatWasGivenUpStaysInTheProof() {
        String item = sent("PAO_BASRA");
        referrals.noAnswer(item);
        referrals.exclude(item, "NO_ANSWER", "worker");
        assertThat(told(item)).contains("ردّت الجهة: لا رد|النظام", "تُركت هذه الجهة: لم تردّ|زينب (المركز)");
        assertThat(proofs.ofCase(number.value()).get(item))
                .filteredOn(line -> line.what().startsWith("تُركت"))
                .allSatisfy(line -> assertThat(line.provider()).isNotBlank());
    }

    @Test
    void callThatThePartnersSystemTookOfAnotherReferralChangesNothing() {
        String item = sent("PAO_BASRA");
        toldSystems.on(new PartnerSystemTold("REFERRAL_REMINDER", "REFERRAL_REMINDER:" + item + ":x"));
        toldSystems.on(new PartnerSystemTold("REFERRAL_SENT", "REFERRAL_SENT"));
        toldSystems.on(new PartnerSystemTold("REFERRAL_SENT", "REFERRAL_SENT:RF-NOBODY:x"));
        assertThat(referrals.view(item).state()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void proofOfACaseCostsThreeStatementsHoweverManyReferrals() {
        sent("PAO_BASRA");
        sent("BAR_BASRA");
        sent("PAO_BASRA");
        assertThat(statements.of(() -> assertThat(proofs.ofCase(number.value())).hasSize(3)))
                .isEqualTo(3);
    }

    private String sent(String provider) {
        String item = referrals.open(number.value(), "LEGAL", null);
        referrals.consented(item, provider, "CODE_ONLY", "worker");
        consents.give(new ConsentGiven(
                number, ConsentCode.C_REF, item, provider, null, "SELF", "SIGNED", null, "AR", "worker"));
        referrals.send(item, "worker");
        return item;
    }

    private List<String> told(String item) {
        return proofs.ofCase(number.value()).get(item).stream()
                .map(line -> line.what() + (line.detail().isEmpty() ? "" : ": " + line.detail()) + "|" + line.by())
                .collect(Collectors.toList());
    }
}
