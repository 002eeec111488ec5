package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import iq.ihala.calendar.ArabicDates;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.process.legaladvice.AdviceStart;
import iq.ihala.process.support.HouseTimers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lawyer reads the options to somebody who wants to think, and is reminded when it is time. */
class LegalAdviceIT extends BrowserTest {

    private static final String OWN_WORDS = "أختك تستطيع أن تشهد";

    @Autowired
    private CaseFiles caseFiles;

    @Test
    void theSheetIsReadWithItsWarningsTheDecisionIsLaterAndTheReminderComesWhenItIsTime() {
        CaseNumber number = caseFiles.open("WALK_IN", People.COUNSELLOR);
        caseFiles.recordLevel(number, "MEDIUM");
        caseFiles.assignLawyer(number, People.LAWYER);
        caseFiles.storeStep(new StepAnswers(
                number,
                "reception",
                "reception.takeIntake",
                1,
                People.COUNSELLOR,
                time.instant(),
                Map.of(
                        "problemTypes",
                        List.of("DV"),
                        "narrative",
                        Talk.STORY,
                        "perpRelation",
                        "SPOUSE",
                        "perpAffiliation",
                        "NONE",
                        "knowledgeDate",
                        time.today().minusDays(10).toString())));
        AdviceStart.of(number, "MEDIUM", "DV");
        Tasklist lawyer = at(People.LAWYER);
        lawyer.answer(
                number.value(),
                "جمع الوقائع",
                Map.of("talkNeeded", "NO", "excuse", "NO", "victimUnder18", "NO", "accusedUnder18", "NO"));
        lawyer.answer(number.value(), "تكييف الأفعال", Map.of("offenceCodes", List.of("L01"), "complaintOnly", "YES"));
        lawyer.answer(number.value(), "نتيجة وجوب الإخبار", Map.of("dutyAfterClassification", "NONE"));
        writeOwnWords(number);

        String lastDay = ArabicDates.day(time.today().minusDays(10).plusMonths(3));
        FormFiller options = lawyer.take(number.value(), "قراءة ورقة الخيارات");
        assertThat(options.value("optionsSheet"))
                .contains(
                        "غير مؤكد من محامٍ",
                        OWN_WORDS,
                        "آخر يوم لتقديم الشكوى هو: "
                                + ArabicDates.day(time.today().minusDays(10).plusMonths(3)),
                        "لا يسري في البصرة");
        assertThat(options.value("warningsDue")).contains("W2", "W9").doesNotContain("W8");
        assertThat(at(People.LAWYER)
                        .page()
                        .getByText("ترك برنامج العلاج يُبلَّغ إلى المحكمة")
                        .count())
                .as("no box about treatment where nobody uses drugs")
                .isZero();
        // What is left unread the server refuses: LegalAdviceTest.
        options.fill(Talk.readToHer("LATER"));
        lawyer.complete();

        assertThat(lawyer.shows(number.value())).as("she wanted time").isFalse();
        time.passes(Duration.ofDays(15));
        HouseTimers.fire(number.value(), "catchEvent_reminderDue");
        FormFiller again = lawyer.take(number.value(), "سؤال الشخص من جديد");
        assertThat(again.value("deadlineText")).contains(lastDay);
        again.fill(Map.of("safeToTalk", "YES", "talkWay", "PRESENT", "legalDecision", "NO"));
        lawyer.complete();
        assertThat(HouseTimers.isRunning(number.value())).isFalse();
    }

    /** On the page of the case, with keys alone. */
    private void writeOwnWords(CaseNumber number) {
        Page page = at(People.LAWYER).page();
        page.navigate(address("/case/" + number.value() + "/legal"));
        assertThat(page.locator("main").innerText()).contains("غير مؤكد من محامٍ", "لا إجراء الآن مع خطة سلامة");
        page.locator("#own_opening").focus();
        page.keyboard().type(OWN_WORDS);
        page.locator("main form:has(#own_opening) button").press("Enter");
        page.waitForLoadState();
        assertThat(page.locator("#own_opening").inputValue()).isEqualTo(OWN_WORDS);
        Pictures.take(page);
        page.navigate(address("/law"));
        assertThat(page.locator("main").innerText()).contains("R04M", "غير مؤكد من محامٍ");
        Pictures.take(page);
        page.navigate(address("/law/L01"));
        assertThat(page.locator("main").innerText()).contains("غير مؤكد من محامٍ", "أؤكد الصف");
        fitsTheScreen(page);
        page.navigate(address("/law/deadlines"));
        assertThat(page.locator("main").innerText())
                .contains(
                        number.value(),
                        ArabicDates.day(time.today().minusDays(10).plusMonths(3)));
        fitsTheScreen(page);
    }

    private static void fitsTheScreen(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        Pictures.take(page);
    }
}
