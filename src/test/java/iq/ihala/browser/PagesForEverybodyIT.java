package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.forum.Issues;
import iq.ihala.portal.PortalPeople;
import iq.ihala.process.servicereferral.SentReferral;
import iq.ihala.publiccomplaint.Citizen;
import iq.ihala.publiccomplaint.ComplaintWords;
import iq.ihala.publiccomplaint.Complaints;
import iq.ihala.publiccomplaint.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Our own pages for people who see little, or use no mouse, or have the page read to them: axe-core finds nothing grave. */
@Import({PortalPeople.class, SentReferral.class})
class PagesForEverybodyIT extends BrowserTest {

    private static final String PAO = "PAO_BASRA";
    private static final String PARTNER = "bx.legal";
    private static final String OFFICER = "bx.dpo";
    private static final String CHAIR = "bx.chair";
    private static final String OUTREACH = "bx.outreach";
    private static final String COMPLAINTS = "bx.complaints";
    private static final String MONITOR = "bx.monitor";
    private static final String TRAINING = "bx.training";
    private static final String VOLUNTEERS = "bx.volunteers";
    private static final List<String> OF_A_CASE =
            List.of("", "/happened", "/withdraw", "/rights", "/evidence", "/referrals", "/legal", "/path");

    @Autowired
    private PortalPeople people;

    @Autowired
    private SentReferral sent;

    @Autowired
    private Complaints complaints;

    @Autowired
    private Issues issues;

    private final List<String> grave = new ArrayList<>();
    private CaseNumber number;
    private int seen;

    @BeforeEach
    void aReferralWasSent() {
        people.forget(PARTNER);
        people.employ(PAO, PARTNER);
        house.employ(OFFICER, "F", "dpo");
        house.employFrom("MAQIL", CHAIR, "F", "forum_chair");
        house.employ(OUTREACH, "F", "outreach_unit");
        house.employ(COMPLAINTS, "F", "complaints_officer");
        house.employ(MONITOR, "F", "monitoring_officer");
        house.employ(TRAINING, "F", "training_officer");
        house.employ(VOLUNTEERS, "F", "volunteer_coord");
        number = sent.to(PAO, "NAME_PHONE", People.CASE_WORKER);
    }

    @AfterEach
    void leave() {
        people.forget(PARTNER);
    }

    @Test
    void noPageOfOursHasASeriousOrCriticalFinding(TestReporter reporter) {
        Page stranger = browsers.open("stranger");
        see(stranger, "/", "/sign-in", "/case", "/partner", "/partner/sign-in", "/partner/link/any", "/nothing-here");

        besideTheStep(at(People.COUNSELLOR));
        Page page = at(People.CASE_WORKER).page();
        OF_A_CASE.forEach(part -> see(page, "/case/" + number.value() + part));
        see(page, "/case", "/directory", "/directory/" + PAO, "/guide/risk", "/guide/risk/dv_level");
        see(page, "/case/SA-26-000000", "/account", "/account/authenticator");

        Page supervisor = at(People.SUPERVISOR).page();
        see(
                supervisor,
                "/case",
                "/case/" + number.value(),
                "/today",
                "/today/steps?late=ANY",
                "/directory/new",
                "/directory/" + PAO);
        see(supervisor, "/directory/" + PAO + "/accounts", "/directory/hotline/EMERGENCY");
        see(
                at(People.ADMINISTRATOR).page(),
                "/staff",
                "/camunda/studio",
                "/camunda/studio/files/closure.bpmn/packaged");
        see(at(People.LAWYER).page(), "/law", "/law/L01", "/law/deadlines");
        see(at(OFFICER).page(), "/case/breaches", "/case/ending", "/case/" + number.value() + "/rights");
        partner();
        theCommunity();

        reporter.publishEntry("Pages seen by axe-core", String.valueOf(seen));
        assertThat(grave).isEmpty();
        assertThat(seen).isGreaterThanOrEqualTo(59);
    }

    private void theCommunity() {
        Page telephone = browsers.openTelephone("citizen");
        see(telephone, "/complaint", "/box", "/awareness", "/volunteer", "/honoured", "/survey", "/survey/results");
        telephone.navigate(address("/complaint"));
        telephone.locator("#institution").fill("بلدية");
        telephone.locator("#what").fill("لا إنارة");
        telephone.locator("form button").first().tap();
        telephone.locator("bdi#receipt").waitFor();
        grave.addAll(new Accessible(telephone).grave());
        see(at(COMPLAINTS).page(), "/complaints");
        Receipt ofStaff = complaints.register(
                new ComplaintWords("المركز", "تأخر الموعد", null, null), Citizen.UNKNOWN, "PERSON", true, COMPLAINTS);
        see(at(OFFICER).page(), "/complaints/staff", "/complaints/staff/" + ofStaff.value());
        String issue = issues.raise("MAQIL", "MEMBER", "LIGHTING", null, "COMMUNITY", "F", "الشارع مظلم");
        see(at(CHAIR).page(), "/forum", "/forum/MAQIL", "/forum/patterns", "/forum/issues/" + issue);
        see(at(OUTREACH).page(), "/forum/MAQIL", "/programme", "/visits");
        see(at(TRAINING).page(), "/programme");
        see(at(VOLUNTEERS).page(), "/volunteers", "/visits", "/honours");
        see(at(MONITOR).page(), "/releases", "/dashboard", "/surveys");
        see(at(People.SUPERVISOR).page(), "/forum/MAQIL/roll");
    }

    private void partner() {
        Page telephone = browsers.openTelephone(PARTNER);
        people.codesCountAgain(PARTNER);
        telephone.navigate(address("/partner/sign-in"));
        telephone.locator("#user").fill(PARTNER);
        telephone.locator("#password").fill(PortalPeople.PASSWORD);
        telephone.locator("#code").fill(people.code(PARTNER));
        telephone.locator("main button").tap();
        telephone.locator("#waiting").waitFor();
        see(telephone, "/partner", "/partner/referral/" + sent.of(number).id(), "/partner/referral/none");
    }

    private void besideTheStep(Tasklist counsellor) {
        String own = house.caseNumber(house.start(People.COUNSELLOR, "referral-path", Map.of("channel", "WALK_IN")));
        counsellor.openTask(own, "فحص السلامة الفوري");
        Page page = counsellor.page();
        page.locator(".task-details .nav-tabs a")
                .filter(new Locator.FilterOptions().setHasText("ملف الحالة"))
                .click();
        page.frameLocator("iframe.case-tab").locator("h1").waitFor();
        Frame frame = page.frames().stream()
                .filter(one -> one.url().contains("/case/task/"))
                .findFirst()
                .orElseThrow();
        see(page, frame.url().replaceFirst("https?://[^/]+", ""));
    }

    private void see(Page page, String... paths) {
        for (String path : paths) {
            page.navigate(address(path));
            page.waitForLoadState();
            grave.addAll(new Accessible(page).grave());
            seen++;
        }
    }
}
