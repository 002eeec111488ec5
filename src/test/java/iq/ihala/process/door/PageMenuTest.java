package iq.ihala.process.door;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.SqlMeter;
import iq.ihala.process.support.TestHouse;
import iq.ihala.web.PagesByRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** The bar of each page is drawn for whoever looks; seven modules ask who that is, the database is asked once. */
@EngineTest
class PageMenuTest {

    private static final int MOST_STATEMENTS = 3;

    @Autowired
    private ObjectProvider<PagesByRole> modules;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestHouse house;

    @Test
    void theDatabaseIsAskedOnceWhoLooks() {
        house.employ("menu.director", "M", "governorate_director");
        Object menu = context.getBean("pageMenu");
        SqlMeter.Count count = SqlMeter.of(() -> {
            List<?> pages =
                    ReflectionTestUtils.invokeMethod(menu, "all", (java.security.Principal) () -> "menu.director");
            assertThat(pages).hasSizeGreaterThan(3);
        });
        System.out.printf(
                "Menu of %d modules: %d statements, %s%n", modules.stream().count(), count.questions(), count.texts());
        assertThat(count.questions()).isLessThanOrEqualTo(MOST_STATEMENTS);
    }
}
