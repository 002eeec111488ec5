package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.portal.PortalPeople;
import iq.ihala.process.servicereferral.SentReferral;
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
    private static final List<String> OF_A_CASE =
            List.of("", "/happened", "/withdraw", "/rights", "/evidence", "/referrals", "/legal", "/path");

    @Autowired
    private PortalPeople people;

    @Autowired
    private SentReferral sent;

    private final List<String> grave = new ArrayList<>();
    private CaseNumber number;
    private int seen;

    @BeforeEach
    void aReferralWasSent() {
        people.forget(PARTNER);
        people.employ(PAO, PARTNER);
        house.employ(OFFICER, "F", "dpo");
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

        reporter.publishEntry("Pages seen by axe-core", String.valueOf(seen));
        assertThat(grave).isEmpty();
        assertThat(seen).isGreaterThanOrEqualTo(30);
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
