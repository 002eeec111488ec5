package iq.ihala.browser;

import static iq.ihala.process.support.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Consents;
import iq.ihala.mediation.Mediations;
import iq.ihala.process.mediation.Mediated;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two neighbours and those who bring them together; and the word that ends it. */
class MediationIT extends BrowserTest {

    private static final String MEDIATOR = "b.mediator";
    private static final String OTHER = "b.mediator2";
    private static final String IMMINENT = "خطر وشيك";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Consents consents;

    @Autowired
    private Mediations mediations;

    private String number;
    private Tasklist supervisor;
    private Tasklist mediator;

    @BeforeEach
    void mediators() {
        house.employ(MEDIATOR, "F", "mediator");
        house.employ(OTHER, "M", "mediator");
    }

    @Test
    void neighboursAgreeAndSignWhatALawyerHasRead() {
        atSession();
        assertThat(mediator.status("/case/" + number))
                .as("the mediator and the file")
                .isEqualTo(404);
        assertThat(at(OTHER).shows(number)).as("who was not chosen").isFalse();
        FormFiller session = mediator.take(number, "جلسة الوساطة");
        assertThat(session.value("sessionState")).contains("كفى", "قف", "0 من 3");
        session.fill(Mediated.session("AGREED"));
        mediator.complete();

        Tasklist lawyer = at(People.LAWYER);
        FormFiller check = lawyer.take(number, "فحص نص الاتفاق");
        assertThat(check.value("agreementText")).contains("المولدة");
        check.fill(Mediated.checked("LAWFUL"));
        lawyer.complete();
        mediator.answer(number, "التوقيع", Mediated.signed());

        assertThat(mediations.of(CaseNumber.parse(number)).get(0).result()).isEqualTo("AGREED");
        assertThat(mediator.shows(number)).as("her part is done").isFalse();
    }

    @Test
    void oneWordStopsTheSessionAndTheSupervisorSeesItInTheSameMinute() {
        atSession();
        FormFiller session = mediator.take(number, "جلسة الوساطة");
        Map<String, Object> onlyThis = new HashMap<>(Map.of("safeToTalk", "NO", "mediationResult", "STOPPED_SAFETY"));
        onlyThis.put("talkWay", null);
        session.fill(onlyThis);
        assertThat(mediator.text())
                .as("the form does not say two things")
                .doesNotContain("لا تُرسل هذه الاستمارة الآن");
        Instant stopped = Instant.now();
        mediator.complete();
        assertThat(supervisor.openFilter(IMMINENT)).anyMatch(task -> task.contains(number));
        assertThat(Duration.between(stopped, Instant.now())).isLessThan(A_MINUTE);

        assertThat(jdbc.queryForList(
                        "select recipient from outbox_message where case_number = ? and recipient like 'b.supervisor%'",
                        String.class, number))
                .contains(People.SUPERVISOR);
        assertThat(mediations.of(CaseNumber.parse(number)).get(0).result()).isEqualTo("STOPPED_SAFETY");
        assertThat(mediator.shows(number)).isFalse();
        Pictures.take(supervisor.page());
    }

    private void atSession() {
        number = Mediated.begun(house, caseFiles, consents, People.CASE_WORKER, "NEIGHBOURS")
                .value();
        supervisor = at(People.SUPERVISOR);
        FormFiller choose = supervisor.take(number, "اختيار الوسيط");
        assertThat(choose.offered("mediatorUser")).contains(MEDIATOR, OTHER).doesNotContain(People.POLICE);
        choose.fill(Mediated.chosen(MEDIATOR));
        supervisor.complete();

        mediator = at(MEDIATOR);
        FormFiller first = mediator.take(number, "كلام منفرد مع صاحب الحالة");
        assertThat(first.value("mediationBrief")).contains("جيران");
        first.fill(Mediated.firstAgrees());
        mediator.complete();
        FormFiller second = mediator.take(number, "كلام منفرد مع الطرف الآخر");
        assertThat(second.value("otherPartyWay")).contains("07700000099", "المولدة فقط");
        second.fill(with(Mediated.secondAgrees(), Map.of()));
        mediator.complete();
    }
}
