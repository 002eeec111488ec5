package iq.ihala.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.referral.Provider;
import iq.ihala.referral.ProviderStatus;
import iq.ihala.referral.ServiceDirectory;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The directory is kept through its page, over HTTP with a real sign-in. */
@EngineTest
class DirectoryPagesTest {

    private static final String KEEPER = "directory.keeper";
    private static final String READER = "directory.reader";
    private static final String NEW = "/directory/new";
    private static final String ID = "PAGE_VISITORS";
    private static final String PAGE = "/directory/" + ID;

    @Autowired
    private TestHouse house;

    @Autowired
    private ServiceDirectory directory;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private WebSession keeper;

    @BeforeEach
    void people() {
        house.employ(KEEPER, "F", "risk_reviewer");
        house.employ(READER, "F", "case_worker");
        empty();
        keeper = new WebSession(port, KEEPER, TestHouse.PASSWORD);
    }

    @AfterEach
    void empty() {
        transaction.executeWithoutResult(work -> List.of(
                        "delete from provider_service where provider_id = ?",
                        "delete from provider_record where provider_id = ?",
                        "delete from directory_change where entry = ?",
                        "delete from provider where id = ?")
                .forEach(sql -> jdbc.update(sql, ID)));
    }

    @Test
    void aProviderIsAddedAndItsFirstRowsAreRemembered() {
        HttpResponse<String> answer = keeper.submit(NEW, NEW, form());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(PAGE);
        Provider added = provider();
        assertThat(added.nameArabic()).isEqualTo("زوّار البصرة");
        assertThat(added.services()).containsExactly("VISIT");
        assertThat(added.minAge()).as("Arabic digits are digits").isEqualTo(18);
        assertThat(keeper.get(PAGE).body()).contains("سجل الجهة", "ما تغيّر", KEEPER);
    }

    @Test
    void whatIsWrongIsSaidInArabicBesideTheFieldAndWhatWasTypedStays() {
        Map<String, String> wrong = form();
        wrong.put("opensAt", "بعد الظهر");
        wrong.put("maxAge", "7");
        wrong.put("nameEnglish", "");
        wrong.put("safePhone", "اتصل بأبي علي");
        HttpResponse<String> answer = keeper.submit(NEW, NEW, wrong);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("لم يُحفظ شيء: صحّح الحقول المؤشرة")
                .contains(
                        "الوقت هكذا: 08:30",
                        "العمر الأعلى أصغر من العمر الأدنى",
                        "هذا الحقل مطلوب",
                        "رقم هاتف: أرقام ومسافات فقط")
                .contains("بعد الظهر", "اتصل بأبي علي", "زوّار البصرة");
        assertThat(directory.provider(ID)).isEmpty();
    }

    @Test
    void aCodeThatIsTakenIsRefused() {
        keeper.submit(NEW, NEW, form());
        HttpResponse<String> again = keeper.submit(NEW, NEW, form());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("هذا الرمز مستعمل لجهة أخرى");
    }

    @Test
    void aChangeIsSavedWithWhatStoodThereBefore() {
        keeper.submit(NEW, NEW, form());
        HttpResponse<String> answer = save(provider().version(), "costArabic", "مجاناً للجميع");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(provider().costArabic()).isEqualTo("مجاناً للجميع");
        List<String> changes = transaction.execute(work -> jdbc.queryForList(
                "select concat(field, ': ', was, ' > ', became) from directory_change where entry = ? and was <> ''",
                String.class,
                ID));
        assertThat(changes).containsExactly("costArabic: مجاناً > مجاناً للجميع");
    }

    @Test
    void whoeverCameSecondWritesOverNothingAndLosesNothingTyped() {
        keeper.submit(NEW, NEW, form());
        long seen = provider().version();
        save(seen, "costArabic", "عشرة آلاف");
        HttpResponse<String> late = save(seen, "documentsArabic", "هوية الأحوال");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("غيّر شخص آخر هذه البيانات", "هوية الأحوال");
        assertThat(provider().costArabic()).isEqualTo("عشرة آلاف");
        assertThat(provider().documentsArabic()).isNull();
    }

    @Test
    void verificationIsADayAndAUserAndClosingTakesTheRowOut() {
        keeper.submit(NEW, NEW, form());
        assertThat(act("verify").statusCode()).isEqualTo(302);
        assertThat(provider().verifiedBy()).isEqualTo(KEEPER);
        assertThat(provider().verifiedOn()).isNotNull();
        assertThat(act("close").statusCode()).isEqualTo(302);
        assertThat(provider().status()).isEqualTo(ProviderStatus.CLOSED);
    }

    @Test
    void aReaderSeesNoButtonsNoRecordAndSavesNothing() {
        keeper.submit(NEW, NEW, form());
        WebSession reader = new WebSession(port, READER, TestHouse.PASSWORD);
        assertThat(reader.get(PAGE).body())
                .contains("زوّار البصرة")
                .doesNotContain("سجل الجهة", "تم التحقق</button>", "name=\"costArabic\"");
        Map<String, String> fields = form();
        fields.put("act", "save");
        fields.put("version", String.valueOf(provider().version()));
        fields.put("costArabic", "غير ذلك");
        assertThat(reader.submit(PAGE, "/case", fields).statusCode()).isEqualTo(404);
        assertThat(provider().costArabic()).isEqualTo("مجاناً");
    }

    private HttpResponse<String> save(long version, String field, String value) {
        Map<String, String> fields = form();
        fields.put("act", "save");
        fields.put("version", String.valueOf(version));
        fields.put(field, value);
        return keeper.submit(PAGE, PAGE, fields);
    }

    private HttpResponse<String> act(String what) {
        return keeper.submit(
                PAGE,
                PAGE,
                Map.of("act", what, "version", String.valueOf(provider().version())));
    }

    private Provider provider() {
        return directory.provider(ID).orElseThrow();
    }

    private static Map<String, String> form() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", ID);
        fields.put("nameArabic", "زوّار البصرة");
        fields.put("nameEnglish", "Visitors of Basra");
        fields.put("kind", "NGO");
        fields.put("confidence", "M");
        fields.put("status", "ACTIVE");
        fields.put("availability", "UNKNOWN");
        fields.put("evidence", "اتصال هاتفي");
        fields.put("services", "VISIT");
        fields.put("minAge", "١٨");
        fields.put("sharesWithPolice", "UNKNOWN");
        fields.put("femaleStaff", "YES");
        fields.put("costArabic", "مجاناً");
        return fields;
    }
}
