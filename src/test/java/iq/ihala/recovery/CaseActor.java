package iq.ihala.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import iq.ihala.recovery.Desk.Answer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Opens cases and leads each through as many steps as it has, with whichever colleague's task comes next. */
class CaseActor implements Runnable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CASES_WAITING = 12;
    private static final int TRIES_PER_FORM = 16;
    /** The calendar moves once a second, and the timer job takes its time. */
    private static final int LOOKS_WHILE_A_CASE_RESTS = 10;

    /** How often a case without an open step is looked at again before it counts as ended or waiting for somebody else. */
    private static final int RESTS_PER_CASE = 12;

    private static final int FEW_STEPS = 5;
    private static final List<String> STAFF = List.of(
            "case.f",
            "lawyer",
            "partner.pao",
            "intake.f",
            "psych",
            "intake.m",
            "case.m",
            "mediator",
            "social",
            "cp.officer",
            "women.unit",
            "partner.fayhaa",
            "partner.shelter",
            // Last: they see every task, and may take only their own.
            "supervisor",
            "supervisor2");

    private final Desk desk;
    private final Journal journal;
    private final CountDownLatch stop;
    private final int stepsAtATime;

    /** @param stepsAtATime after so many the case is left to somebody else */
    CaseActor(Desk desk, Journal journal, CountDownLatch stop, int stepsAtATime) {
        this.desk = desk;
        this.journal = journal;
        this.stop = stop;
        this.stepsAtATime = stepsAtATime;
    }

    @Override
    public void run() {
        try {
            while (!stopped()) {
                String caseNumber = journal.waiting.size() > CASES_WAITING ? journal.waiting.poll() : open();
                if (caseNumber != null && (lead(caseNumber) || mayStillWait(caseNumber))) {
                    journal.waiting.add(caseNumber);
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** On a slow machine the house itself needs longer for its own steps than anybody stays with a case. */
    private boolean mayStillWait(String caseNumber) {
        return journal.rests.merge(caseNumber, 1, Integer::sum) <= RESTS_PER_CASE;
    }

    /** Opens a case and takes its first step without answering it, as somebody does who is called away. */
    void takeAndLeave() throws InterruptedException {
        String caseNumber = open();
        JsonNode first = desk.get("intake.f", "/task?processInstanceBusinessKey=" + caseNumber)
                .body()
                .path(0);
        String task = first.path("id").asText();
        Answer claim =
                desk.post("intake.f", "/task/" + task + "/claim", JSON.valueToTree(Map.of("userId", "intake.f")));
        if (!claim.good()) {
            throw new IllegalStateException("the first step of " + caseNumber + " could not be taken: " + claim);
        }
        journal.claimed.put(task, "intake.f");
    }

    /** Leads the case until its steps are many, nobody has one, or somebody stops; {@code true} if it may go on later. */
    private boolean lead(String caseNumber) throws InterruptedException {
        for (int step = 0; step < stepsAtATime; step++) {
            if (stopped()) {
                return true;
            }
            if (!advance(caseNumber) && !advanceLater(caseNumber)) {
                return stopped();
            }
        }
        return true;
    }

    /** A case that waits for the day of its next contact has no open step until the calendar has moved on. */
    private boolean advanceLater(String caseNumber) throws InterruptedException {
        for (int look = 0; look < LOOKS_WHILE_A_CASE_RESTS && staysWithACase() && !stopped(); look++) {
            stop.await(300, TimeUnit.MILLISECONDS);
            if (advance(caseNumber)) {
                return true;
            }
        }
        return false;
    }

    private boolean staysWithACase() {
        return stepsAtATime > FEW_STEPS;
    }

    private String open() throws InterruptedException {
        ObjectNode channel = JSON.createObjectNode().put("type", "String").put("value", "WALK_IN");
        ObjectNode body =
                JSON.createObjectNode().set("variables", JSON.createObjectNode().set("channel", channel));
        Answer answer = desk.post("intake.f", "/process-definition/key/referral-path/submit-form", body);
        if (answer.good()) {
            String caseNumber = answer.body().path("businessKey").asText();
            journal.opened.add(caseNumber);
            return caseNumber;
        }
        if (answer.unknown()) {
            journal.openingsInDoubt.incrementAndGet();
            stop.await(200, TimeUnit.MILLISECONDS);
        } else {
            odd("opening", answer);
        }
        return null;
    }

    /** Does the next open step of the case; {@code false} if nobody at the desks has one. */
    private boolean advance(String caseNumber) throws InterruptedException {
        for (String user : STAFF) {
            Answer list = desk.get(user, "/task?processInstanceBusinessKey=" + caseNumber);
            if (!list.good()) {
                return false;
            }
            for (JsonNode task : list.body()) {
                String assignee = task.path("assignee").asText(null);
                if ((assignee == null || assignee.equals(user))
                        && work(user, caseNumber, task.path("id").asText(), assignee)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean work(String user, String caseNumber, String task, String assignee) throws InterruptedException {
        if (assignee == null) {
            Answer claim = desk.post(user, "/task/" + task + "/claim", JSON.valueToTree(Map.of("userId", user)));
            if (!claim.good()) {
                return claim.unknown();
            }
            journal.claimed.put(task, user);
        }
        Answer form = desk.get(user, "/task/" + task + "/deployed-form");
        Answer offered = desk.get(user, "/task/" + task + "/form-variables");
        if (!form.good() || !offered.good()) {
            return false;
        }
        String kind = form.body().path("id").asText();
        Answers answers = new Answers(form.body(), offered.body(), Choices.of(caseNumber));
        for (int trial = 0; trial < TRIES_PER_FORM; trial++) {
            Answer submitted = desk.post(user, "/task/" + task + "/submit-form", answers.submission());
            if (submitted.good()) {
                journal.done.add(task);
                journal.kinds.merge(kind, 1, Integer::sum);
                return true;
            }
            if (submitted.unknown()) {
                journal.inDoubt.add(task);
                journal.kindsHit.merge(kind, 1, Integer::sum);
                return false;
            }
            journal.refused.incrementAndGet();
            if (submitted.status() != 400 || !answers.learn(submitted.body().path("refusals"))) {
                odd(kind, submitted);
                return false;
            }
        }
        return false;
    }

    private void odd(String what, Answer answer) {
        journal.oddities.add(what + ": " + answer.status() + " " + answer.body());
    }

    private boolean stopped() {
        return stop.getCount() == 0;
    }
}
