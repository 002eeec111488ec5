package iq.ihala.process.studio;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.audit.AuditEntry;
import iq.ihala.audit.AuditPage;
import iq.ihala.audit.AuditTrail;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.HostileModels;
import iq.ihala.process.support.TestHouse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The studio over HTTP, as two administrators use it. */
@EngineTest
class StudioPagesTest {

    private static final String STUDIO = "/camunda/studio";
    private static final String CHANGES = STUDIO + "/changes";
    private static final String WHY = "اسم الخطوة لا يفهمه الزملاء الجدد";
    private static final Pattern CHANGE = Pattern.compile(CHANGES + "/(\\d+)$");

    @Autowired
    private TrialStore trials;

    @Autowired
    private Clock clock;

    @Autowired
    private TestHouse house;

    @Autowired
    private Studio studio;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AuditTrail audit;

    @LocalServerPort
    private int port;

    private WebSession one;
    private WebSession two;

    @BeforeEach
    void twoAdministrators() {
        house.employ("desk.one", "F", "sysadmin");
        house.employ("desk.two", "M", "sysadmin");
        one = new WebSession(port, "desk.one", TestHouse.PASSWORD);
        two = new WebSession(port, "desk.two", TestHouse.PASSWORD);
    }

    @AfterEach
    void whatWasDeployedGoes() {
        StudioCleaner.clean(context);
    }

    @Test
    void theListNamesEveryFileAndWhereItCameFrom() {
        String page = one.get(STUDIO).body();
        assertThat(page).contains("استوديو المخططات", "closure.bpmn", "response_times.dmn", "case-plan.writePlan.form");
        assertThat(page).contains("مع البرنامج", "اعتماد الخطة").doesNotContain("المنشور يختلف عن الحزمة");
        assertThat(one.get(STUDIO + "/files/closure.bpmn").body()).contains("<bpmn:process id=\"closure\"");
        assertThat(one.get(STUDIO + "/files/nothing.bpmn").statusCode()).isEqualTo(404);
    }

    @Test
    void aChangeGoesItsWayOverThePages() {
        String change = proposed(renamed());
        String page = one.get(change).body();
        assertThat(page).contains("بانتظار مصادقة مسؤول ثانٍ", WHY, "لا مخالفة", "أنت من اقترح هذا التغيير");
        assertThat(page).contains("خطة الحالة", "خطة العمل", "<svg").doesNotContain("صادق وانشر");
        assertThat(acted(one, change, "approve").body()).contains("من اقترح التغيير لا يصادق عليه");

        assertThat(two.get(change).body()).contains("صادق وانشر");
        assertThat(acted(two, change, "approve").body()).contains("لم يُجرَّب هذا التغيير؛");
        assertThat(two.submit(change, change, Map.of("act", "approve", "untried", "true"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(two.get(change).body()).contains("desk.two", "أعد النسخة السابقة");
        assertThat(one.get(STUDIO).body()).contains("المنشور يختلف عن الحزمة", "desk.two");

        assertThat(acted(two, change, "take-back").body()).contains("أكّد أنك تريد");
        HttpResponse<String> back = two.submit(change, change, Map.of("act", "take-back", "sure", "true"));
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(two.get(change).body()).contains("أُعيدت النسخة السابقة");
        assertThat(audited()).endsWith("studio/propose", "studio/approve-untried", "studio/take-back");
    }

    @Test
    void whatIsBeingTriedIsSaidOnBothPagesAndCanBeEnded() {
        String change = proposed(renamed());
        assertThat(two.get(change + "/trial").body()).contains("لم يُجرَّب هذا التغيير بعد", "جرّب الآن");
        long number = Long.parseLong(change.substring(change.lastIndexOf('/') + 1));
        trials.seen(trials.begin(number, "desk.one", clock.instant()).orElseThrow(), "3/12", clock.instant());
        assertThat(two.get(change + "/trial").body()).contains("تجري الآن", "3/12", "أوقف التجربة");
        assertThat(two.get(change).body()).contains("تجري الآن", "3/12", "صفحة التجربة");
        assertThat(two.submit(change + "/trial", change + "/trial", Map.of("act", "cancel"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(two.get(change + "/trial").body()).contains("أُلغيت", "جرّب من جديد");
        assertThat(two.get(STUDIO + "/changes/0/trial").statusCode()).isEqualTo(404);
    }

    @Test
    void whatTakesAProtectionAwayIsNamedOnThePageAndHasNoButton() {
        String change = proposed(
                changed("case-plan.bpmn", "<camunda:property name=\"fourEyes\" value=\"userTask_writePlan\" />", ""));
        String page = two.get(change).body();
        assertThat(page).contains("ممنوع: لا ينشره أحد", "خطوة لشخص ثانٍ حُذفت أو دُمجت", "case-plan.approvePlan");
        assertThat(page).doesNotContain("صادق وانشر");
        assertThat(acted(two, change, "approve").body()).contains("لا يجوز نشره");
        assertThat(acted(two, change, "refuse").statusCode()).isEqualTo(302);
        assertThat(two.get(change).body()).contains("مرفوض");
    }

    @Test
    void aLongerClockNeedsWhoeverApprovesToSayThatTheyLooked() {
        String change = proposed(changed("response_times.dmn", "\"PT15M\"", "\"PT20M\""));
        assertThat(two.get(change).body()).contains("خطر: ينظر فيه من يصادق", "PT15M → PT20M", "lookedAt", "الصف ");
        assertThat(acted(two, change, "approve").body()).contains("أكّد أنك نظرت");
    }

    @Test
    void whatCannotBeTakenIsRefusedWithItsReasonAndTheTypedReasonStays() {
        assertThat(refused(Map.of("evil.txt", bytes("x")))).contains("evil.txt: النوع غير مقبول", WHY);
        assertThat(refused(Map.of("closure.bpmn", bytes("<half")))).contains("closure.bpmn: لا يمكن قراءة الملف");
        assertThat(refused(Map.of("a.form", bytes("{\"id\":")))).contains("a.form: لا يمكن قراءة الملف");
        assertThat(refused(Map.of("a.form", new byte[(1 << 20) + 1]))).contains("a.form: أكبر من 1 م.ب");
        assertThat(refused(Map.of("closure.bpmn", read("closure.bpmn")))).contains("لا فرق بين هذه الملفات");
        assertThat(refused(Map.of())).contains("اختر ملفاً واحداً على الأقل");
        HttpResponse<String> reasonless = one.upload(CHANGES, STUDIO, Map.of("note", "قصير"), "files", renamed());
        assertThat(reasonless.statusCode()).isEqualTo(422);
        assertThat(reasonless.body()).contains("اكتب سبب التغيير");
        assertThat(studio.newest()).isEmpty();
    }

    @Test
    void nobodyElseComesInAndATokenIsAskedFor() {
        house.employ("desk.supervisor", "F", "risk_reviewer");
        String change = proposed(renamed());
        WebSession supervisor = new WebSession(port, "desk.supervisor", TestHouse.PASSWORD);
        for (String page : List.of(STUDIO, change, STUDIO + "/files/closure.bpmn")) {
            assertThat(supervisor.get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(supervisor
                        .submit(change, "/account", Map.of("act", "approve"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(two.post(change, Map.of("act", "approve")).statusCode()).isEqualTo(403);
        assertThat(studio.newest()).singleElement().satisfies(still -> assertThat(still.state())
                .isEqualTo(Change.State.PROPOSED));
    }

    /** The raw door refuses them all; proposed in the studio they are named, and nobody can approve them. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("iq.ihala.process.support.HostileModels#models")
    void aHostileModelIsNamedAndCannotBeApproved(String what, Map<String, byte[]> files, String named) {
        if (named.isEmpty()) {
            // Too large for any request.
            return;
        }
        String page;
        HttpResponse<String> answer = one.upload(CHANGES, STUDIO, Map.of("note", WHY), "files", files);
        if (answer.statusCode() == 302) {
            String change = answer.headers().firstValue("Location").orElseThrow();
            page = two.get(change).body();
            assertThat(acted(two, change, "approve").statusCode()).isEqualTo(409);
        } else {
            assertThat(answer.statusCode()).isEqualTo(422);
            page = answer.body();
        }
        assertThat(page).contains(named).doesNotContain("Exception").doesNotContain("org.camunda");
        assertThat(repository
                        .createDeploymentQuery()
                        .deploymentSource(Studio.SOURCE)
                        .count())
                .isZero();
    }

    private String proposed(Map<String, byte[]> files) {
        HttpResponse<String> answer = one.upload(CHANGES, STUDIO, Map.of("note", WHY), "files", files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        Matcher change = CHANGE.matcher(answer.headers().firstValue("Location").orElseThrow());
        assertThat(change.find()).isTrue();
        return change.group();
    }

    private String refused(Map<String, byte[]> files) {
        HttpResponse<String> answer = one.upload(CHANGES, STUDIO, Map.of("note", WHY), "files", files);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private static HttpResponse<String> acted(WebSession administrator, String change, String act) {
        return administrator.submit(change, change, Map.of("act", act));
    }

    private List<String> audited() {
        return audit.all(AuditPage.newest(20)).stream()
                .filter(entry ->
                        entry.by().startsWith("desk.") && entry.subject().startsWith("studio/"))
                .sorted(Comparator.comparing(AuditEntry::seq))
                .map(AuditEntry::subject)
                .toList();
    }

    private static Map<String, byte[]> renamed() {
        return changed("case-plan.bpmn", "name=\"خطة الحالة\" isExecutable", "name=\"خطة العمل\" isExecutable");
    }

    private static Map<String, byte[]> changed(String file, String before, String after) {
        String text = new String(read(file), StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        return Map.of(file, bytes(text.replace(before, after)));
    }

    private static byte[] read(String file) {
        String folder = file.endsWith(".dmn") ? "processes/decisions/" : "processes/";
        return HostileModels.read(folder + file);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
