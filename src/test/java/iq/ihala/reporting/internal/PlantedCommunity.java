package iq.ihala.reporting.internal;

import static iq.ihala.reporting.internal.PlantedCases.utc;

import iq.ihala.reporting.internal.Reckoner.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The community side of a small town: complaints, issues, volunteers, sessions and meetings. */
final class PlantedCommunity {

    private static final List<String> TOPICS = List.of("DRUGS", "CYBER", "FAMILY", "TRAFFIC");
    private static final List<String> SECTORS = List.of("WATER", "ELECTRICITY", "HEALTH", "ROADS");

    private final PlantedCases planted;
    private final Chance chance;

    PlantedCommunity(PlantedCases planted, Chance chance) {
        this.planted = planted;
        this.chance = chance;
    }

    void complaints(YearMonth month) {
        for (int i = chance.some() / 2; i > 0; i--) {
            Instant sent = chance.moment(month);
            Instant answered = chance.nextInt(4) == 0 ? null : sent.plus(chance.nextInt(60), ChronoUnit.DAYS);
            planted.insert(
                    "public_complaint (receipt, channel, registered_at, state, about_staff, category, sealed_words,"
                            + " sent_at, answered_at, outcome)",
                    "C" + chance.number(),
                    "PERSON",
                    utc(sent),
                    "SENT",
                    false,
                    chance.pick(SECTORS),
                    new byte[] {0},
                    utc(sent),
                    utc(answered),
                    answered != null && chance.nextBoolean() ? "RESOLVED" : "ANSWERED_NOT_SOLVED");
        }
    }

    void issues(YearMonth month, List<String> forums) {
        for (int i = chance.some() / 4; i > 0; i--) {
            String id = "I" + chance.number();
            boolean closed = chance.nextBoolean();
            String result = chance.pick(List.of("RESOLVED", "NOT", "PARTLY"));
            LocalDate day = chance.day(month);
            planted.insert(
                    "forum_issue (id, forum, source, topic, raised_on, state, result)",
                    id,
                    chance.pick(forums),
                    "MEMBER",
                    chance.pick(List.of("LIGHTING", "TRAFFIC", "WASTE", "NOISE")),
                    day,
                    closed ? "CLOSED" : "OPEN",
                    closed ? result : null);
            if (closed) {
                planted.insert(
                        "forum_event (issue, kind, code, at)",
                        id,
                        "CLOSED",
                        result,
                        utc(day.plusDays(chance.nextInt(50)).atTime(9, 0).toInstant(ZoneOffset.UTC)));
            }
        }
    }

    void volunteers(YearMonth month, List<String> forums) {
        for (int i = chance.nextInt(8); i > 0; i--) {
            LocalDate from = chance.day(month);
            planted.insert(
                    "volunteer (roll, channel, applied_on, state, sex, quarter, age_band, active_from, ended_on)",
                    "VR-" + chance.number(),
                    "PAPER",
                    from,
                    "ACTIVE",
                    chance.nextInt(3) == 0 ? "M" : "F",
                    chance.pick(forums),
                    "18_34",
                    from,
                    chance.nextInt(3) == 0 ? from.plusDays(20 + chance.nextInt(60)) : null);
        }
    }

    List<Session> sessions(YearMonth month, List<String> forums) {
        List<Session> sessions = new ArrayList<>();
        for (int i = chance.nextInt(6); i > 0; i--) {
            String number = "E" + chance.number();
            Session session = new Session(chance.pick(TOPICS), chance.nextInt(4) == 0 ? null : chance.pick(forums));
            sessions.add(session);
            planted.insert(
                    "programme_event (number, kind, origin, topic, forum, registered_at, state, held_on, minutes)",
                    number,
                    chance.nextBoolean() ? "AWARENESS" : "TRAINING",
                    "PLAN",
                    session.topic(),
                    session.forum(),
                    utc(chance.moment(month)),
                    "HELD",
                    chance.day(month),
                    60);
            for (String category : List.of("COMMUNITY", "POLICE")) {
                int people = chance.nextInt(3) == 0 ? chance.nextInt(6) : chance.nextInt(25);
                planted.insert(
                        "programme_attendance (event, category, sex, age_band, people)",
                        number,
                        category,
                        chance.nextBoolean() ? "F" : "M",
                        "18_34",
                        people);
            }
        }
        return sessions;
    }

    void meetings(YearMonth month, List<String> forums) {
        for (String forum : forums) {
            String id = "M" + chance.number();
            planted.insert(
                    "forum_meeting (id, subject, forum, period, state, invited, held_at)",
                    id,
                    id,
                    forum,
                    month.toString(),
                    "HELD",
                    "",
                    utc(chance.moment(month)));
            for (String age : List.of("18_34", "35_59")) {
                for (String sex : List.of("F", "M")) {
                    planted.insert(
                            "forum_attendance (meeting, kind, code, sex, people)",
                            id,
                            "AGE",
                            age,
                            sex,
                            chance.nextInt(14));
                }
            }
        }
    }
}
