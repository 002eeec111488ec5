package iq.ihala.process.privacy;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.WithdrawalScope;
import iq.ihala.casefile.WithdrawalWay;
import iq.ihala.casefile.Withdrawals;
import iq.ihala.process.support.AutoWorker;
import iq.ihala.process.support.TestHouse;
import iq.ihala.rights.BreachKind;
import iq.ihala.rights.Breaches;
import iq.ihala.rights.Request.Kind;
import iq.ihala.rights.Requests;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people take back and demand, and what goes wrong, after a case has begun: no form of the path leads there. */
class Aftermath {

    /** Everything is said and kept, so that each text field is written into and stays. */
    static final Map<String, Object> WISHES = Walk.with(
            Wishes.RECORDED,
            "withdrawalTold",
            "TOLD",
            "answerTold",
            "TOLD",
            "breachTold",
            "TOLD",
            "lawObliges",
            "YES",
            "deletionAnswer",
            "KEPT_BY_LAW",
            "breachDanger",
            "NO",
            "tellOfBreach",
            "YES",
            "requestDecision",
            "NOT_WANTED");

    private static final String WORKER = "aftermath.worker";
    private static final String DPO = "aftermath.dpo";
    private static final String OTHER_DPO = "aftermath.dpo2";

    private final Withdrawals withdrawals;
    private final Requests requests;
    private final Breaches breaches;
    private final TestHouse house;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Aftermath(
            Withdrawals withdrawals,
            Requests requests,
            Breaches breaches,
            TestHouse house,
            JdbcTemplate jdbc,
            Clock clock) {
        this.withdrawals = withdrawals;
        this.requests = requests;
        this.breaches = breaches;
        this.house = house;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Lets two persons whose referral was sent take everything back, one of them with a silent partner; and what the first
     * demands, and a breach that hits her.
     */
    void happens(Function<Map<String, Object>, AutoWorker> workers) {
        house.employ(WORKER, "F", "case_worker");
        house.employ(DPO, "F", "dpo");
        house.employ(OTHER_DPO, "M", "dpo");
        List<CaseNumber> sent = jdbc
                .queryForList(
                        "select distinct r.case_number from referral r join case_file c on c.case_number = r.case_number"
                                + " where r.sent_at is not null and r.provider_id is not null and c.locked_at is null"
                                // Of a restricted case the officer learns only when a supervisor has named her.
                                + " and c.restricted = 0 order by r.case_number limit 2",
                        String.class)
                .stream()
                .map(CaseNumber::new)
                .toList();
        CaseNumber silent = sent.get(0);
        takeAllBack(silent);
        workers.apply(WISHES)
                .late("userTask_confirmDeletion", "boundaryEvent_reminderDue", "boundaryEvent_noAnswer")
                .work(silent.value(), 40);
        takeAllBack(sent.get(1));
        workers.apply(WISHES).work(sent.get(1).value(), 20);

        breaches.record(BreachKind.LOST_PAPER, clock.instant(), Set.of(silent), DPO);
        requests.ask(silent, Kind.ACCESS, DPO);
        requests.decide(requests.ask(silent, Kind.CORRECTION, DPO), true, OTHER_DPO);
        workers.apply(WISHES).work(silent.value(), 40);
    }

    private void takeAllBack(CaseNumber number) {
        withdrawals.record(number, WithdrawalScope.ALL, null, WithdrawalWay.PRESENT, null, false, WORKER);
    }
}
