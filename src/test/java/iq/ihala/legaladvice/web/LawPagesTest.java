package iq.ihala.legaladvice.web;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A lawyer keeps the tables over HTTP; who gets in at all stands in the access matrix. */
@EngineTest
class LawPagesTest {

    private static final String ROW = "/law/L30";

    @Autowired
    private TestHouse house;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private WebSession lawyer;
    private long version;
    private Map<String, Object> was;

    @BeforeEach
    void aLawyer() {
        house.mayUseTasklist("lawyer");
        lawyer = new WebSession(port, house.employ("lp.lawyer", "F", "lawyer"), TestHouse.PASSWORD);
        version = version();
        was = jdbc.queryForMap("select title, body from law_row where code = 'L30'");
    }

    @AfterEach
    void asItWas() {
        transaction.executeWithoutResult(done -> jdbc.update(
                "update law_row set confirmed_by = null, confirmed_on = null, changed_by = null, title = ?, body = ? where code = ?",
                was.get("title"),
                was.get("body"),
                "L30"));
    }

    @Test
    void everyRowStandsOnThePageWithItsArticlesAndItsMark() {
        String page = lawyer.get("/law").body();
        assertThat(page).contains("ق.ع 437", "W9", "R04M", "S7", "dir=\"rtl\"");
        assertThat(page.split("غير مؤكد من محامٍ", -1)).hasSizeGreaterThan(95);
    }

    @Test
    void aLawyerConfirmsARowAndEditingItTakesTheConfirmationAway() {
        assertThat(submit("confirm", version, "").statusCode()).isEqualTo(302);
        assertThat(lawyer.get(ROW).body()).contains("lp.lawyer").doesNotContain("غير مؤكد من محامٍ");

        assertThat(submit("edit", version + 1, "إفشاء السر").statusCode()).isEqualTo(302);
        assertThat(lawyer.get(ROW).body()).contains("غير مؤكد من محامٍ", "إفشاء السر");
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where subject = 'law/L30' and user_name = 'lp.lawyer'",
                        Integer.class))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void whoComesSecondIsToldAndChangesNothing() {
        submit("edit", version, "إفشاء السر");
        HttpResponse<String> second = submit("edit", version, "شيء آخر");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .as("the row as it is now, and what was typed in vain")
                .contains("غيّر شخص آخر", "كما هو الآن", "إفشاء السر", "شيء آخر", "لم يُحفظ");
        assertThat(jdbc.queryForObject("select title from law_row where code = 'L30'", String.class))
                .isEqualTo("إفشاء السر");
    }

    @Test
    void aTitleOfNothingIsRefusedAndTheRestOfWhatWasTypedStays() {
        HttpResponse<String> refused = submit("edit", version, "   ");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("نص الصف فارغ", "لم يُحفظ");
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void aFormWithoutTheTokenOfItsPageIsRefused() {
        assertThat(lawyer.post(ROW, Map.of("act", "confirm", "version", "" + version))
                        .statusCode())
                .isEqualTo(403);
        assertThat(version()).isEqualTo(version);
    }

    private HttpResponse<String> submit(String act, long version, String title) {
        return lawyer.submit(
                ROW,
                ROW,
                Map.of("act", act, "version", "" + version, "title", title, "articles", "ق.ع 437", "body", "نص"));
    }

    private long version() {
        return jdbc.queryForObject("select version from law_row where code = 'L30'", Long.class);
    }
}
