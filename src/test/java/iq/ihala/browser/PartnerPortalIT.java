package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.portal.PortalPeople;
import iq.ihala.process.servicereferral.SentReferral;
import iq.ihala.referral.ReferralState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The portal on a small telephone, touched as a focal point touches it. */
@Import({PortalPeople.class, SentReferral.class})
class PartnerPortalIT extends BrowserTest {

    private static final String PAO = "PAO_BASRA";
    private static final String PARTNER = "bp.legal";
    private static final String STRANGER = "bp.bar";
    private static final int WIDTH = 360;
    private static final List<String> PERSONAL = List.of("canary", "0770", "نخلة");

    @Autowired
    private PortalPeople people;

    @Autowired
    private SentReferral sent;

    private final List<String> left = new ArrayList<>();
    private Page telephone;
    private CaseNumber number;

    @BeforeEach
    void aReferralWasSent() {
        people.forget(PARTNER, STRANGER);
        people.employ(PAO, PARTNER);
        number = sent.to(PAO, "NAME_PHONE", People.CASE_WORKER);
        telephone = browsers.openTelephone(PARTNER);
        telephone.onRequest(
                request -> left.add(request.url() + " " + request.headers().get("referer")));
    }

    @AfterEach
    void leave() {
        people.forget(PARTNER, STRANGER);
    }

    @Test
    void aReferralIsAcceptedInTwoTapsAttendedAndCompleted() {
        enter(PARTNER);
        seen("list");
        open("بانتظار ردكم");
        assertThat(telephone.content()).contains("canary-name", "0770 111 2222").doesNotContain("canary-story");
        seen("referral");
        tap("قبول بموعد");
        telephone.locator("#appointmentDate").fill("2031-02-14");
        telephone.locator("#appointmentTime").fill("14:30");
        telephone.locator("#appointmentPlace").fill("الطابق الثاني");
        seen("accept");
        press("قبول بهذا الموعد");
        assertThat(telephone.locator("main").innerText()).contains("وصل ردّكم");
        assertThat(state()).isEqualTo(ReferralState.ACCEPTED_DATE);
        seen("thanks");

        sent.personIsTold(number, People.CASE_WORKER);
        telephone.navigate(address("/partner"));
        open("سجّلوا الحضور");
        tap("حضر/ت");
        seen("attendance");
        press("سجّلوا الحضور");
        assertThat(state()).isEqualTo(ReferralState.ATTENDED);
        open("سجّلوا إنجاز الخدمة");
        seen("completion");
        press("اكتملت الخدمة");
        assertThat(state()).isEqualTo(ReferralState.COMPLETED);
        assertThat(telephone.locator("main").innerText()).contains("أُنجزت", number.value());
        nothingPersonalIsLeftBehind();
    }

    @Test
    void aPartnerAsksAndPutsOnTheWaitingListAndDeclines() {
        enter(PARTNER);
        open("بانتظار ردكم");
        tap("طلب معلومات إضافية");
        telephone.locator("#infoWanted").fill("هل توجد وثائق؟");
        seen("ask");
        press("إرسال السؤال");
        assertThat(sent.waits(number, "userTask_giveMoreInformation")).isTrue();

        CaseNumber second = sent.to(PAO, "CODE_ONLY", People.CASE_WORKER);
        telephone.navigate(address("/partner/referral/" + sent.of(second).id()));
        tap("قائمة انتظار");
        telephone.locator("#expectedDate").fill("2031-03-01");
        press("إلى قائمة الانتظار");
        assertThat(sent.of(second).state()).isEqualTo(ReferralState.WAITLISTED);

        CaseNumber third = sent.to(PAO, "CODE_ONLY", People.CASE_WORKER);
        telephone.navigate(address("/partner/referral/" + sent.of(third).id()));
        tap("رفض");
        seen("decline");
        press("لا توجد سعة");
        assertThat(sent.waits(third, "userTask_chooseProvider")).isTrue();
        assertThat(telephone.locator("main").innerText())
                .contains("بانتظار المركز")
                .doesNotContain(third.value());
        seen("others");
        nothingPersonalIsLeftBehind();
    }

    @Test
    void whatIsWrongIsSaidAndKeptAndTheKeyboardIsEnough() {
        telephone.navigate(address("/partner"));
        seen("door");
        people.codesCountAgain(PARTNER);
        telephone.keyboard().press("Tab");
        telephone.keyboard().type(PARTNER);
        telephone.keyboard().press("Tab");
        telephone.keyboard().insertText(PortalPeople.PASSWORD);
        telephone.keyboard().press("Tab");
        telephone.keyboard().type("000000");
        telephone.keyboard().press("Enter");
        telephone.locator("[role=alert]").waitFor();
        seen("refused");

        enter(PARTNER);
        telephone
                .locator("a.one", new Page.LocatorOptions().setHasText(number.value()))
                .focus();
        telephone.keyboard().press("Enter");
        telephone.locator("summary").first().focus();
        telephone.keyboard().press("Enter");
        telephone
                .locator("#appointmentDate")
                .evaluate("field => { field.removeAttribute('min'); field.value = '2020-01-01'; }");
        telephone.locator("#appointmentTime").fill("09:00");
        telephone.locator("#appointmentPlace").fill("الطابق الثاني");
        telephone.locator("#appointmentPlace").press("Enter");
        assertThat(telephone.locator("[role=alert]").innerText()).contains("هذا التاريخ مضى");
        assertThat(telephone.locator("#appointmentPlace").inputValue()).isEqualTo("الطابق الثاني");
        seen("wrong");
        assertThat(state()).isEqualTo(ReferralState.DELIVERED);
    }

    @Test
    void anotherOrganisationFindsNothingAndIsRemembered() {
        people.employ("BAR_BASRA", STRANGER);
        enter(STRANGER);
        Response foreign = telephone.navigate(
                address("/partner/referral/" + sent.of(number).id()));
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(telephone.content()).doesNotContain("canary", number.value());
        seen("not-there");
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where kind = 'REFUSED' and user_name = ? and case_number = ?",
                        Integer.class,
                        STRANGER,
                        number.value()))
                .isEqualTo(1);
    }

    @Test
    void consentIsTakenBackBetweenTwoClicks() {
        enter(PARTNER);
        open("بانتظار ردكم");
        tap("قبول، والموعد لاحقاً");
        sent.isTakenBack(number, People.CASE_WORKER);
        telephone.waitForNavigation(
                () -> telephone.locator("details[open] button").tap());

        assertThat(telephone.locator("h1").innerText()).isEqualTo("لم تعد هذه الإحالة متاحة");
        assertThat(telephone.content()).doesNotContain("canary", "0770");
        seen("over");
        telephone.waitForNavigation(() -> telephone.locator("main a").tap());
        assertThat(telephone.locator("main").innerText()).doesNotContain(number.value());
        assertThat(state()).isEqualTo(ReferralState.CANCELLED);
    }

    @Test
    void anInvitationIsAcceptedWithThePictureOfItsKey() {
        people.forget(PARTNER);
        String word = people.invite(PAO, PARTNER);
        telephone.navigate(address("/partner/invitation/" + word));
        assertThat(telephone.locator("svg.qr").boundingBox().width).isGreaterThan(150);
        telephone.locator("#password").fill(PortalPeople.PASSWORD);
        telephone.locator("#again").fill(PortalPeople.PASSWORD);
        telephone.locator("#code").fill(people.code(PARTNER));
        seen("invitation");
        press("افتحوا الحساب");
        assertThat(telephone.locator("h1").innerText()).isEqualTo("دخول الجهات الشريكة");
        assertThat(telephone.navigate(address("/partner/invitation/" + word)).status())
                .isEqualTo(404);
        seen("no-invitation");
        enter(PARTNER);
        assertThat(telephone.locator("main").innerText()).contains(number.value());
    }

    private void enter(String user) {
        people.codesCountAgain(user);
        telephone.navigate(address("/partner/sign-in"));
        telephone.locator("#user").fill(user);
        telephone.locator("#password").fill(PortalPeople.PASSWORD);
        telephone.locator("#code").fill(people.code(user));
        telephone.locator("main button").tap();
        telephone.locator("#waiting").waitFor();
    }

    /** The referral of this test in the list: others may have left theirs. */
    private void open(String asked) {
        telephone
                .locator("a.one", new Page.LocatorOptions().setHasText(number.value()))
                .filter(new Locator.FilterOptions().setHasText(asked))
                .tap();
        telephone.locator("dl").waitFor();
    }

    private void tap(String summary) {
        telephone
                .locator("summary")
                .getByText(summary, new Locator.GetByTextOptions().setExact(true))
                .tap();
        telephone.locator("details[open]").waitFor();
    }

    private void press(String button) {
        telephone.waitForNavigation(() -> telephone
                .locator("button:visible", new Page.LocatorOptions().setHasText(button))
                .first()
                .tap());
    }

    private ReferralState state() {
        return sent.of(number).state();
    }

    /** A picture for the eyes, in Arabic, and nothing that sticks out of the telephone. */
    private void seen(String name) {
        assertThat(telephone.locator("html[dir=rtl][lang=ar]").count()).as(name).isEqualTo(1);
        assertThat(new LatinWords(jdbc).on(telephone)).as(name).isEmpty();
        telephone.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "browser", "portal-" + name + ".png")));
        assertThat(telephone.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(WIDTH);
    }

    private void nothingPersonalIsLeftBehind() {
        left.add(telephone.title());
        left.add(String.valueOf(telephone.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")));
        left.add(String.valueOf(telephone.evaluate("document.referrer")));
        assertThat(left).hasSizeGreaterThan(6);
        assertThat(left).noneMatch(one -> PERSONAL.stream().anyMatch(one::contains) || one.contains(number.value()));
        assertThat(telephone.evaluate("localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
        assertThat(telephone.evaluate("document.referrer")).isEqualTo("");
    }
}
