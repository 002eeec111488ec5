package iq.ihala.legaladvice;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.DomainTest;
import iq.ihala.ServiceModules;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Dossier §6.1, read once more row by row: the articles, who moves the case, and the facts that a person must hear. */
@DomainTest
@Import(ServiceModules.class)
class OffencesOfTheDossierTest {

    @Autowired
    private LawTables law;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L01 | 412 413 414 415            | UNSURE         | 20 يوماً;الإيذاء الخفيف",
                "L02 | 41/1                       | NOT_APPLICABLE | المحكمة الاتحادية العليا;2022",
                "L03 | 430 431 432                | UNSURE         | 7 سنوات;من مجهول;يقرر المحامي",
                "L04 | 430 432 452 438 433 434 403 363 456 | UNSURE | لا يوجد قانون نافذ;438 نشر صور",
                "L05 | 393                        | NO             | المؤبد;قاصراً",
                "L06 | 396 397 400 402            | UNSURE         | 10 إذا كان دون 18;402 يقرر المحامي",
                "L07 | 398 427                    | NOT_APPLICABLE | الضغط من أجل الزواج",
                "L08 | 421 426                    | NO             | 422 خطف حدث;423 خطف أنثى",
                "L09 | 409 128                    | NO             | 3 سنوات",
                "L10 | 377 378                    | YES            | ثلاثة أشهر;استؤنفت",
                "L11 | 408                        | NO             | محاولة الانتحار نفسها لا يعاقب عليها",
                "L12 | 390 392 76 28              | NO             | ضحية",
                "L13 | 76 24 25                   | NO             | تدابير",
                "L14 | لا نص                      | NOT_APPLICABLE | ليست جريمة;كيدية",
                "L15 | 384                        | YES            | حتى سنة أو غرامة",
                "L16 | 382                        | UNSURE         | يقرر المحامي",
                "L17 | 383 371 29 31              | NO             | إهمال الولي",
                "L18 | 28 1 5 6 8 10 11           | NO             | 15 سنة;الإعدام إذا ماتت;رضا الضحية ليس دفعاً;إيواء",
                "L19 | 50 32 27 28                | NO             | جنحة;5–10 ملايين;المؤبد",
                "L20 | 50 39 40                   | NOT_APPLICABLE | 40/1;40/4;يُبلَّغ إلى المحكمة;بالعلاج بدل العقوبة",
                "L21 | 51                         | NO             | تحتاج إلى تأكيد",
                "L22 | 13 2 430                   | NO             | إرهاب;تختلف",
                "L23 | 9                          | NO             | القريب حتى 3 سنوات;اتجاراً",
                "L24 | 10/5                       | NO             | الزوج",
                "L25 | 188 7 8 1                  | NOT_APPLICABLE | المدونة;15–18",
                "L26 | 40 43 23 33 57             | NOT_APPLICABLE | محكمة الأحوال الشخصية",
                "L27 | 433 436                    | YES            | شكوى",
                "L28 | 477 479 428 429            | UNSURE         | ظرف مشدد;للدولة",
                "L29 | 439 453 456 463            | YES            | المجنى عليه فقط",
                "L30 | 437                        | YES            | سره",
                "L31 | 39                         | NO             | برغبة الشخص فقط;لا يُحقَّق",
                "L32 | 322 341 14 17              | NO             | قاضي التحقيق",
                "L33 | 243 245 248                | UNSURE         | بلطف",
                "L34 | 20                         | NOT_APPLICABLE | تعويض",
                "L35 | لا يوجد                    | NOT_APPLICABLE | لا يسري في البصرة;2015"
            })
    void aRowSaysWhatTheDossierSays(String code, String articles, String complaintOnly, String facts) {
        LawRow row = law.of(LawKind.OFFENCE).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(row.articles())
                .contains(Arrays.asList(
                        articles.strip().matches("[\\d/ ]+")
                                ? articles.strip().split(" +")
                                : new String[] {articles.strip()}));
        assertThat(row.complaintOnly()).isEqualTo(complaintOnly);
        assertThat(row.body()).contains(Arrays.asList(facts.split(";")));
    }
}
