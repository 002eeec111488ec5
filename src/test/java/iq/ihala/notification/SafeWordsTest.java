package iq.ihala.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever reads over a shoulder learns nothing: every text of every way out is searched for what would betray. */
class SafeWordsTest {

    private static final String CASE = "SA-26-00000P";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** The centre, its trade, problems, offices and services, as they stand on the house's own screens. */
    private static final List<String> BETRAYS = List.of(
            "مركز",
            "شرطة",
            "شط العرب",
            "توجيه",
            "مكتب",
            "عنف",
            "اغتصاب",
            "ابتزاز",
            "مخدر",
            "إدمان",
            "انتحار",
            "طفل",
            "قاصر",
            "زوج",
            "أسر",
            "عشير",
            "مأوى",
            "ملجأ",
            "نفسي",
            "قانون",
            "محام",
            "شكوى",
            "محكمة",
            "قاض",
            "طب",
            "صحي",
            "مستشفى",
            "ضحية",
            "ناجي",
            "خطورة",
            "وشيك",
            "مرتفع",
            "متوسط",
            "موافقة",
            "هروب",
            "اتجار",
            "وساطة",
            "IOM",
            "police",
            "violence");

    /** To the person not even these. */
    private static final List<String> BETRAYS_TO_THE_PERSON =
            List.of("حالة", "ملف", "إحالة", "خدمة", "رقم", "جهة", "المنظومة", "منظومة", "SA-", "اتصل", "http");

    @TestFactory
    Stream<DynamicTest> noMailBetrays() {
        return Arrays.stream(MailTemplate.values())
                .map(mail -> DynamicTest.dynamicTest(mail.name(), () -> {
                    String all = mail.subject(CASE) + "\n" + mail.text(CASE);
                    assertThat(BETRAYS.stream().filter(all::contains)).isEmpty();
                    assertThat(all).contains(CASE);
                    assertThat(all.replace(CASE, ""))
                            .as("no number but the case's")
                            .doesNotContainPattern("[0-9٠-٩]");
                }));
    }

    @TestFactory
    Stream<DynamicTest> noMessageToThePersonSaysMoreThanADay() {
        return Arrays.stream(PersonTemplate.values())
                .map(said -> DynamicTest.dynamicTest(said.name(), () -> {
                    String text = said.text(DAY);
                    assertThat(Stream.concat(BETRAYS.stream(), BETRAYS_TO_THE_PERSON.stream())
                                    .filter(text::contains))
                            .isEmpty();
                    assertThat(text).contains("الأحد 22/11").hasSizeLessThan(70);
                }));
    }

    @TestFactory
    Stream<DynamicTest> noCallOfAPartnersSystemBetrays() {
        var settings = new WebhookSettings(Map.of(), Duration.ofSeconds(1));
        var webhooks = new Webhooks(settings, new WebCalls(), Clock.systemUTC(), event -> {});
        return Arrays.stream(MailTemplate.values())
                .map(event -> DynamicTest.dynamicTest(event.name(), () -> {
                    var message = new OutboxTable.Message(
                            1, "key", MessageChannel.WEBHOOK, "PAO_BASRA", event.name(), null, CASE, null, 0);
                    assertThat(webhooks.body(message, "an-id"))
                            .isEqualTo("{\"caseNumber\":\"" + CASE + "\",\"event\":\"" + event.name()
                                    + "\",\"id\":\"an-id\"}");
                }));
    }

    /** A text can only come from a template: what callers hand in is a code, a reference, a case number, a day or a moment. */
    @Test
    void nobodyCanHandATextToTheOutbox() throws Exception {
        assertThat(Arrays.stream(Outbox.class.getDeclaredMethods())
                        .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .containsExactlyInAnyOrder("mail", "mailOn", "webhook", "hasWebhook", "tellPerson", "forget", "state");
        assertThat(PersonTemplate.class.getDeclaredMethod("text", LocalDate.class))
                .isNotNull();
        assertThat(MailTemplate.class.getDeclaredMethod("text", String.class)).isNotNull();
    }
}
