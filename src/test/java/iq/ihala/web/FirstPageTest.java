package iq.ihala.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.ui.ExtendedModelMap;

class FirstPageTest {

    private static final DemoAccount COUNSELLOR =
            new DemoAccount("huda", "demo", "مرشدة الاستقبال", "Intake counsellor", "حالة جديدة", "A new case");

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(FirstPage.class)
            .withBean(DemoAccounts.class, () -> () -> List.of(COUNSELLOR));

    @Test
    void demonstrationShowsItsAccounts() {
        application.withPropertyValues("spring.profiles.active=demo").run(context -> assertThat(
                        accounts(context.getBean(FirstPage.class)))
                .isEqualTo(List.of(COUNSELLOR)));
    }

    @Test
    void outsideTheDemonstrationNoAccountIsShownEvenIfSomeBeanOffersThem() {
        application.run(context ->
                assertThat(accounts(context.getBean(FirstPage.class))).isEqualTo(List.of()));
    }

    private static Object accounts(FirstPage page) {
        ExtendedModelMap model = new ExtendedModelMap();
        page.show(model);
        return model.get("accounts");
    }
}
