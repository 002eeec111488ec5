package iq.ihala.referral;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.AnswerCatalogue;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.casefile.Section;
import iq.ihala.document.ArabicDocument;
import iq.ihala.document.PaperPictures;
import iq.ihala.document.PaperPrinter;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What letter and slip say, and how their pages look. */
class LetterTextTest {

    private static final Instant NOW = Instant.parse("2026-11-22T07:30:00Z");
    private static final String CASE = "SA-26-EMEMJ4";
    private static final LocalDateTime APPOINTMENT = LocalDateTime.parse("2026-11-24T10:30");

    private static final Map<String, Object> EVERYTHING = everything();

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("words", new Words()));
    private final LetterText text =
            new LetterText(beans.getBeanProvider(AnswerCatalogue.class), Clock.fixed(NOW, java.time.ZoneOffset.UTC));

    @ParameterizedTest
    @EnumSource
    void aLetterSaysExactlyWhatWasAgreed(FieldSet agreed) throws IOException {
        byte[] letter = PaperPrinter.print(letter(agreed));
        String said = PaperPictures.text(letter);
        assertThat(said).contains(CASE, "المشورة القانونية المجانية", "نقابة المحامين في البصرة", agreed.arabic());
        EVERYTHING.forEach((field, answer) -> {
            String words = plain(String.valueOf(answer));
            if (agreed.fields().contains(field)) {
                assertThat(said).as(field).contains(words);
            } else {
                assertThat(said).as(field).doesNotContain(words);
            }
        });
        assertThat(PaperPictures.pages(letter)).isEqualTo(1);
        PaperPictures.assertLooksLike(letter, "letter-" + agreed);
    }

    @Test
    void codesAndNumbersStandLeftOfTheirLabelsAndInTheirOwnOrder() throws IOException {
        byte[] letter = PaperPrinter.print(letter(FieldSet.NAME_PHONE));
        assertThat(PaperPictures.text(letter))
                .contains(
                        "رقم الحالة: " + CASE, "تاريخ الرسالة: 22 تشرين الثاني 2026", "الساعة 10:30", "9647701234567");
        assertThat(PaperPictures.leftOf(letter, CASE))
                .isLessThan(PaperPictures.leftOf(
                        letter, new StringBuilder("رقم الحالة").reverse().toString()));
    }

    @Test
    void aLetterNamesNeitherTheHouseItComesFromNorThePolice() throws IOException {
        for (FieldSet agreed : FieldSet.values()) {
            assertThat(PaperPictures.text(PaperPrinter.print(letter(agreed))))
                    .doesNotContain("شرطة", "شط العرب", "مركز توجيه");
        }
    }

    @Test
    void aSlipIsADayAndAnHourAndNothingElse() throws IOException {
        byte[] slip = PaperPrinter.print(text.slip(APPOINTMENT));
        String said = PaperPictures.text(slip);
        assertThat(said).contains("موعدك", "الثلاثاء 24 تشرين الثاني 2026", "الساعة 10:30");
        assertThat(said)
                .doesNotContain(
                        CASE, "حالة", "إحالة", "محام", "قانون", "مركز", "شرطة", "جهة", "نقابة", "خدمة", "البصرة",
                        "ملف");
        PaperPictures.assertLooksLike(slip, "slip");
    }

    private ArabicDocument letter(FieldSet agreed) {
        Map<String, Object> shared = new LinkedHashMap<>(EVERYTHING);
        shared.keySet().retainAll(agreed.fields());
        return text.letter(item(agreed), consent(agreed), new SharedContent(CASE, agreed, shared));
    }

    private static ReferralView item(FieldSet agreed) {
        return new ReferralView(
                "RF-7K3M9QABCDEF",
                CASE,
                "LEGAL",
                "المشورة القانونية المجانية",
                ReferralState.ACCEPTED_DATE,
                "BAR_BASRA",
                "نقابة المحامين في البصرة",
                agreed,
                null,
                Set.of(),
                0,
                0,
                0,
                APPOINTMENT,
                null,
                null,
                false,
                false,
                null,
                NOW,
                NOW,
                NOW,
                null);
    }

    private static LiveConsent consent(FieldSet agreed) {
        return new LiveConsent(
                "1",
                new CaseNumber(CASE),
                ConsentCode.C_REF,
                "RF-7K3M9QABCDEF",
                "BAR_BASRA",
                agreed.name(),
                "SELF",
                "SIGNED",
                NOW,
                Instant.parse("2027-02-20T07:30:00Z"),
                1);
    }

    private static Map<String, Object> everything() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("fullName", "هدى كاظم Huda");
        all.put("telephone", "9647701234567");
        all.put("callerIdentity", "مكتبة الجامعة");
        all.put("sex", "أنثى");
        all.put("ageBand", "25–34 سنة");
        all.put("district", "أبو الخصيب");
        all.put("problemTypes", "ابتزاز على Facebook");
        all.put("narrative", "قالت إنه طلب 500$ قبل الساعة 18:00، وإنها لا تريد أن يعلم أهلها.");
        return all;
    }

    private static String plain(String words) {
        return words.replaceAll("[\\u064B-\\u0652]", "");
    }

    /** Labels as a form would give them. */
    private static final class Words implements AnswerCatalogue {

        @Override
        public Optional<Section> section(String field) {
            return Optional.of(Section.STORY);
        }

        @Override
        public String label(String field) {
            return switch (field) {
                case "fullName" -> "الاسم الكامل";
                case "telephone" -> "الهاتف";
                case "callerIdentity" -> "صفة المتصل المتفق عليها";
                case "sex" -> "الجنس";
                case "ageBand" -> "الفئة العمرية";
                case "district" -> "القضاء";
                case "problemTypes" -> "نوع المشكلة";
                default -> "ملخص بكلمات الشخص";
            };
        }

        @Override
        public String say(String field, Object answer) {
            return String.valueOf(answer);
        }

        @Override
        public String title(String form) {
            return "";
        }
    }
}
