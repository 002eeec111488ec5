package iq.ihala.volunteer;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each night, words whose time is up lose their key and go; codes and dates stay to be counted (how long: {@code volunteer_keeping}). */
@Service
@Transactional
public class Forgetting {

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Clock clock;

    Forgetting(JdbcClient jdbc, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    /** Runs each night; a second time on a day it finds nothing. */
    @Scheduled(cron = "${ihala.volunteers.nightly:0 40 2 * * *}", zone = "Asia/Baghdad")
    public void run() {
        forget("volunteer", "roll", "sealed_words = null, sealed_notes = null, forgotten_on = forget_on");
        forget("outreach_visit", "visit", "sealed_words = null, sealed_place = null, sealed_report = null");
        forget("honour", "honour", "sealed_words = null");
    }

    private void forget(String table, String key, String emptied) {
        List<String> due = jdbc.sql("select " + key + " from " + table + " where forget_on <= :today")
                .param("today", Basra.today(clock))
                .query(String.class)
                .list();
        for (String number : due) {
            jdbc.sql("update " + table + " set " + emptied + ", forget_on = null where " + key + " = :number")
                    .param("number", number)
                    .update();
            seals.destroy(new Ref(number));
        }
    }
}
