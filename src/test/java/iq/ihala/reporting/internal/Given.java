package iq.ihala.reporting.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A case as a test wants it: a woman of 25 to 34 with trouble at home, who agreed to statistics, unless said otherwise. */
class Given {

    String sex = "FEMALE";
    String age = "25_34";
    String problem = "DV";
    String displacement = "RESIDENT";
    String district = "BASRA";
    Integer delay = 2;
    String channel = "WALK_IN";
    String level = "MEDIUM";
    String firstLevel;
    boolean agreed = true;
    boolean plan = true;
    String worker = "case.f";
    Instant openedAt = Instant.parse("2031-03-10T08:00:00Z");
    long assignedAfterMinutes = 30;
    long assessedAfterMinutes = 60;
    Instant closedAt;
    String reason = "GOALS_MET";
    Instant reopenedAt;

    static Given aCase() {
        return new Given();
    }

    Given person(String sex, String age) {
        this.sex = sex;
        this.age = age;
        return this;
    }

    Given problem(String code) {
        problem = code;
        return this;
    }

    Given from(String displacement, String district) {
        this.displacement = displacement;
        this.district = district;
        return this;
    }

    Given level(String code) {
        level = code;
        return this;
    }

    Given levels(String first, String last) {
        firstLevel = first;
        level = last;
        return this;
    }

    Given refusesStatistics() {
        agreed = false;
        return this;
    }

    Given opened(String moment) {
        openedAt = Instant.parse(moment);
        return this;
    }

    Given closed(String moment, String reason) {
        closedAt = Instant.parse(moment);
        this.reason = reason;
        return this;
    }

    Given closedAfter(long days) {
        closedAt = openedAt.plus(days, ChronoUnit.DAYS);
        return this;
    }
}
