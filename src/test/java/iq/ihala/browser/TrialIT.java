package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import iq.ihala.process.studio.Proposals;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** An administrator tries a change before somebody approves it; in this build it is tried on one of the demonstration's cases. */
class TrialIT extends BrowserTest {

    private static final String CLOSURE = "processes/closure.bpmn";
    private static final double LONG_MS = 300_000;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void theProposalGoes() {
        transaction.executeWithoutResult(status -> jdbc.update("DELETE FROM studio_change"));
    }

    @Test
    void whereACaseWouldBeStuckIsSeenBeforeAnybodyApproves() {
        long change =
                Proposals.propose(application, People.ADMINISTRATOR, "تجربة خطوة تخفق في الإغلاق", failingClosure());
        Page page = at(People.ADMINISTRATOR).page();
        page.navigate(address("/camunda/studio/changes/" + change + "/trial"));
        assertThat(page.content()).contains("لم يُجرَّب هذا التغيير بعد");

        page.getByText("جرّب الآن").click();
        page.locator("#progress[data-running=true]").waitFor();
        Pictures.take(page);
        page.locator("#cases").waitFor(new Locator.WaitForOptions().setTimeout(LONG_MS));

        Locator row = page.locator("tr.stuck");
        assertThat(row.count()).isOne();
        assertThat(row.innerText()).contains("SA-DEMO-12", "انتهت", "علقت", "فتح إحالة أخيرة", "أخفقت الخطوة البرمجية");
        assertThat(page.locator(".plane .cancelled").textContent()).contains("فتح إحالة أخيرة", "علقت");
        assertThat(page.locator(".shares tr").first().innerText()).isNotBlank();
        assertThat(new Accessible(page).grave()).isEmpty();
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        Pictures.take(page);
        page.locator(".shares a").last().click();
        assertThat(page.locator("#drawn").innerText()).isNotBlank();
    }

    @Test
    void nobodyButAnAdministratorFindsThePage() {
        long change =
                Proposals.propose(application, People.ADMINISTRATOR, "تجربة خطوة تخفق في الإغلاق", failingClosure());
        Response answer =
                at(People.SUPERVISOR).page().navigate(address("/camunda/studio/changes/" + change + "/trial"));
        assertThat(answer.status()).isEqualTo(404);
    }

    private static Map<String, byte[]> failingClosure() {
        Map<String, byte[]> drawn = Proposals.changed(
                CLOSURE,
                "bpmnElement=\"flow_fromReviewClosure_toClosureApproved\">\n        <di:waypoint x=\"884\" y=\"140\" />\n"
                        + "        <di:waypoint x=\"912\" y=\"140\" />\n      </bpmndi:BPMNEdge>",
                "bpmnElement=\"flow_fromReviewClosure_toClosureApproved\">\n        <di:waypoint x=\"831\" y=\"100\" />\n"
                        + "        <di:waypoint x=\"831\" y=\"40\" />\n      </bpmndi:BPMNEdge>\n"
                        + "      <bpmndi:BPMNShape id=\"shape_last\" bpmnElement=\"serviceTask_openReferral\">"
                        + "<dc:Bounds x=\"778\" y=\"-40\" width=\"106\" height=\"80\" /></bpmndi:BPMNShape>");
        return Proposals.changed(
                drawn,
                CLOSURE,
                "sourceRef=\"userTask_reviewClosure\" targetRef=\"gateway_closureApproved\" />",
                "sourceRef=\"userTask_reviewClosure\" targetRef=\"serviceTask_openReferral\" />\n"
                        + "    <bpmn:serviceTask id=\"serviceTask_openReferral\" name=\"فتح إحالة أخيرة\""
                        + " camunda:delegateExpression=\"${openReferral}\" />\n"
                        + "    <bpmn:sequenceFlow id=\"flow_fromOpenReferral_toClosureApproved\""
                        + " sourceRef=\"serviceTask_openReferral\" targetRef=\"gateway_closureApproved\" />");
    }
}
