package iq.ihala.process.guard;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import iq.ihala.process.support.TestTime;
import java.time.Duration;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class LockedOutTest {

    @Autowired
    private TestHouse house;

    @Autowired
    private TestTime time;

    @Autowired
    private IdentityService identity;

    @AfterEach
    void backToTheRealTime() {
        time.isReal();
    }

    @Test
    void aStrangerWhoGuessesPasswordsIsSlowedDown() {
        house.employ("locked.slow", "F", "intake_counsellor");
        identity.checkPassword("locked.slow", "guess");

        assertThat(identity.checkPassword("locked.slow", TestHouse.PASSWORD)).isFalse();
    }

    @Test
    void aStrangerWhoGuessesPasswordsLocksNobodyOutForGood() {
        house.employ("locked.supervisor", "F", "risk_reviewer");
        for (int guess = 0; guess < 15; guess++) {
            assertThat(identity.checkPassword("locked.supervisor", "guess" + guess))
                    .isFalse();
            time.passes(Duration.ofMinutes(2));
        }

        assertThat(identity.checkPassword("locked.supervisor", TestHouse.PASSWORD))
                .isTrue();
    }
}
