package iq.ihala.process.guide;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class RiskGuideTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((/guide/risk[^)]*)\\)");
    private static final Pattern RISK =
            Pattern.compile("[a-z]+_level|(dv|drug|child|overall_risk)(_.*)?|select_tools|tool_completeness");

    @Autowired
    private TestHouse house;

    @Autowired
    private RiskGuide guide;

    @LocalServerPort
    private int port;

    private WebSession reviewer;

    @BeforeEach
    void signIn() {
        house.mayUseTasklist("risk_reviewer");
        house.mayUseTasklist("partner_focal");
        reviewer = new WebSession(port, house.employ("guide.reviewer", "F", "risk_reviewer"), TestHouse.PASSWORD);
    }

    /** A new table of risk that nobody can look up fails the build. */
    @Test
    void everyRiskTableIsInTheGuide() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes", "decisions"))) {
            Set<String> tables = files.map(file -> file.getFileName().toString().replace(".dmn", ""))
                    .filter(key -> RISK.matcher(key).matches())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(RiskGuide.keys()).containsAll(tables);
        }
    }

    @Test
    void everyTableIsReadInArabicWithItsSourceItsMarkAndItsLicence() {
        for (String key : RiskGuide.keys()) {
            GuidedTable table = guide.table(key).orElseThrow();
            assertThat(table.source().marks()).as(key).isNotEmpty();
            assertThat(table.source().title()).as(key).isNotBlank();
            assertThat(table.source().note()).as(key).containsPattern("\\p{IsArabic}{3}");
            assertThat(table.rows()).as(key).isNotEmpty().allSatisfy(row -> {
                assertThat(row.marks()).isNotEmpty();
                assertThat(row.reference()).isNotBlank().doesNotContainPattern("[A-Za-z]{2,}");
                assertThat(row.results()).isNotEmpty();
                assertThat(row.conditions()).allSatisfy(condition -> assertThat(condition.words())
                        .doesNotContain("list contains", "?", "\"")
                        .doesNotContain("<=")
                        .isNotBlank());
            });
        }
    }

    @Test
    void aTableIsReadInTheWordsOfItsForm() {
        GuidedTable child = guide.table("child_signs").orElseThrow();
        assertThat(child.rows().get(0).conditions())
                .containsExactly(new GuidedTable.Condition("العلامات المجاب عنها بنعم", "«حياة الطفل في خطر الآن»"));
        assertThat(child.rows().get(0).results()).containsExactly("وشيك");

        GuidedTable audit = guide.table("drug_audit").orElseThrow();
        assertThat(audit.rows().get(1).conditions())
                .containsExactly(new GuidedTable.Condition("مجموع AUDIT", "من 8 إلى 15"));
        assertThat(audit.source().marks()).containsExactly(Mark.V, Mark.G);
        assertThat(guide.table("cyber_level").orElseThrow().rows()).anySatisfy(row -> assertThat(row.conditions())
                .extracting(GuidedTable.Condition::words)
                .contains("نُشر لبعض الأشخاص أو نُشر علناً"));
    }

    @Test
    void thePageShowsWhatDecides() {
        HttpResponse<String> page = reviewer.get("/guide/risk/suicide_level");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("dir=\"rtl\"", "مستوى خطر الانتحار", "Columbia", "منشور ومُتحقَّق منه", "وشيك")
                .contains("يُعمل بأول صف ينطبق")
                .doesNotContain("SA-2");
        assertThat(reviewer.get("/guide/risk").body())
                .contains("/guide/risk/child_level", "/guide/risk/drug_assist", "WHO AUDIT");
    }

    /** The way from a task: every tool's form, and the review, lead to pages that are there. */
    @Test
    void everyFormOfATaskLeadsToItsTables() throws IOException {
        Map<String, List<String>> links = new TreeMap<>();
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            for (Path form : forms.filter(Files::isRegularFile).toList()) {
                List<String> found = LINK.matcher(Files.readString(form))
                        .results()
                        .map(link -> link.group(1))
                        .toList();
                if (!found.isEmpty()) {
                    links.put(form.getFileName().toString(), found);
                }
            }
        }

        assertThat(links).hasSize(9).containsKey("risk-assessment.reviewRisk.form");
        links.values().stream().flatMap(List::stream).distinct().forEach(link -> assertThat(
                        reviewer.get(link).statusCode())
                .as(link)
                .isEqualTo(200));
    }

    @Test
    void whatIsNoRiskTableIsNotShown() {
        for (String address : List.of("/guide/risk/response_times", "/guide/risk/nothing", "/guide/risk/closure_ok")) {
            assertThat(reviewer.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void aPartnerDoesNotSeeHowDangerIsWeighed() {
        WebSession partner = new WebSession(
                port, house.employFrom("PAO_BASRA", "guide.partner", "F", "partner_focal"), TestHouse.PASSWORD);

        assertThat(partner.get("/guide/risk").statusCode()).isEqualTo(404);
        assertThat(partner.get("/guide/risk/dv_level").statusCode()).isEqualTo(404);
    }
}
