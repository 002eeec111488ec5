package iq.ihala.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import iq.ihala.process.support.HouseTimers;
import iq.ihala.process.support.SurveyPlay;
import iq.ihala.process.survey.SurveyRun;
import iq.ihala.survey.SurveyAnswers;
import iq.ihala.survey.Surveys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** One survey from its questions to its published result, answered on a small telephone. */
class SurveyIT extends BrowserTest {

    private static final String SURVEY = "SURVEY_2027_04";
    private static final String OFFICER = "b.monitor";
    private static final String DIRECTOR = "b.director";
    private static final int LIGHT = 20_000;
    private static final int WIDTH = 360;
    private static final int HEIGHT = 740;

    @Autowired
    private SurveyRun run;

    @Autowired
    private Surveys surveys;

    @Autowired
    private SurveyAnswers answers;

    @Autowired
    private TransactionTemplate transaction;

    private final List<String> asked = new ArrayList<>();

    @AfterEach
    void leave() {
        transaction.executeWithoutResult(done -> SurveyPlay.endAll(jdbc));
    }

    @Test
    void oneSurveyOnASmallTelephoneFromItsOpeningToItsResult() {
        house.employ(OFFICER, "F", "monitoring_officer");
        house.employ(DIRECTOR, "M", "governorate_director");
        time.is(LocalDate.of(2027, 4, 1).atTime(9, 0));
        assertThat(run.begin(LocalDate.of(2027, 4, 1))).isTrue();

        Tasklist officer = at(OFFICER);
        officer.answer(SURVEY, "اختيار الأسئلة", Map.of("surveyQuestions", List.of("TRUST_CP", "KNOWS_CENTRE")));
        officer.answer(
                SURVEY,
                "خطة العينة",
                Map.of("sampleSize", 360, "womenPercent", 50, "youngPercent", 45, "oldPercent", 13));
        Page desk = officer.page();
        List<String> codes = printed(desk);
        people(codes);
        new SurveyPlay(house, surveys, answers).everybodyAnswers(SURVEY, List.of(), 2);
        desk.navigate(address("/surveys/" + SURVEY));
        whole(desk);
        Pictures.take(desk);

        HouseTimers.fire(SURVEY, "catchEvent_lastDay");
        Page telephone = telephone("b.late");
        telephone.navigate(address("/survey"));
        assertThat(telephone.locator("main").innerText()).contains("لا مسح مفتوح الآن");
        telephone.navigate(address("/survey/results"));
        assertThat(telephone.locator("main").innerText()).contains("لم تُنشر نتائج بعد");
        Tasklist director = at(DIRECTOR);
        director.answer(SURVEY, "هل تُنشر النتائج", Map.of("resultsPublished", "YES"));
        telephone.navigate(address("/survey/results"));
        assertThat(telephone.locator("#trust").innerText())
                .contains("50%", "مجال الثقة 95% من 45% إلى 56%", "24 نقطة أقل", "عينة حصص");
        whole(telephone);
        picture(telephone);
        assertThat(at(People.CASE_WORKER).status("/surveys/" + SURVEY)).isEqualTo(404);
    }

    private List<String> printed(Page desk) {
        desk.navigate(address("/surveys/" + SURVEY));
        desk.locator("#howMany").fill("600");
        desk.locator("form:has(#howMany) button").click();
        assertThat(desk.locator("[role=alert]").innerText()).contains("من 1 إلى 500");
        desk.locator("#howMany").fill("3");
        desk.locator("form:has(#howMany) button").click();
        List<String> codes = desk.locator(".cards b").allInnerTexts();
        assertThat(codes).hasSize(3).allMatch(code -> code.matches("[0-9A-Z]{4}-[0-9A-Z]{4}"));
        Pictures.take(desk);
        return codes;
    }

    private void people(List<String> codes) {
        Page telephone = telephone("b.asked");
        telephone.onRequest(request -> asked.add(request.method() + " " + request.url()));
        Response page = telephone.navigate(address("/survey"));
        assertThat(page.body().length).as("bytes of the page").isLessThan(LIGHT);
        assertThat(telephone.content()).doesNotContain("<script");
        whole(telephone);
        picture(telephone);
        fill(telephone, "AAAA-AAAA");
        assertThat(telephone.locator(".refused").innerText()).contains("الرمز غير صحيح");
        assertThat(telephone.locator("#quarter").inputValue()).isEqualTo("MAQIL");
        assertThat(telephone.locator("input[name=TRUST_LOCAL][value=NONE]").isChecked())
                .as("nothing said is lost")
                .isTrue();
        telephone.locator("#code").fill(codes.get(0).toLowerCase(java.util.Locale.ROOT));
        telephone.locator("form button").tap();
        assertThat(telephone.locator(".taken").innerText()).contains("لم يبق منها ما يدل عليك");
        picture(telephone);
        telephone.navigate(address("/survey"));
        fill(telephone, codes.get(0));
        assertThat(telephone.locator(".refused").innerText()).contains("استُعمل من قبل");
        assertThat(telephone.context().cookies()).as("no cookie").isEmpty();
        assertThat(telephone.evaluate("localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
        assertThat(asked.stream().filter(one -> one.startsWith("POST"))).hasSize(3);
        assertThat(new Accessible(telephone).grave()).isEmpty();
    }

    private static void fill(Page telephone, String code) {
        telephone.locator("#code").fill(code);
        telephone.locator("#quarter").selectOption("MAQIL");
        telephone.locator("input[name=sex][value=F]").check();
        telephone.locator("input[name=age][value='18_34']").check();
        telephone.locator("input[name=TRUST_LOCAL][value=NONE]").check();
        telephone.locator("input[name=TRUST_CP][value=STRONG]").check();
        Locator knows = telephone.locator("input[name=KNOWS_CENTRE][value=DECLINED]");
        knows.check();
        telephone.locator("form button").tap();
    }

    private Page telephone(String name) {
        Page page = browsers.openTelephone(name);
        page.setViewportSize(WIDTH, HEIGHT);
        return page;
    }

    private static void picture(Page telephone) {
        Pictures.take(telephone);
        telephone.setViewportSize(WIDTH, HEIGHT);
    }

    private static void whole(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing sticks out")
                .isEqualTo(true);
        assertThat(new Accessible(page).grave()).isEmpty();
    }
}
