package iq.ihala.process.demo;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.support.EngineTest;
import iq.ihala.reporting.EarlierMonths;
import iq.ihala.web.DemoAccounts;
import iq.ihala.web.DemoCases;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class OutsideTheDemonstrationTest {

    @Autowired
    private ApplicationContext house;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(classes = {DemoAccounts.class, DemoCases.class, DemoStart.class, EarlierMonths.class, PastDays.class})
    void nobodyPlaysAndNobodyShowsInventedPeople(Class<?> part) {
        assertThat(house.getBeanProvider(part)).isEmpty();
    }

    @Test
    void noCaseBearsALabel() {
        assertThat(jdbc.queryForList("select label from demo_case", String.class))
                .isEqualTo(List.of());
    }
}
