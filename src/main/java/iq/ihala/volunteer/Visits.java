package iq.ihala.volunteer;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.volunteer.Seals.Place;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Visits to the sick, the elderly, victims, widows and people of a case (dossier §1.3.30, §7.4): who is visited, by whom, and what came
 * of it. Nobody goes without a live consent, see {@link VisitConsents}. Joins the running transaction.
 */
@Service
@Transactional(noRollbackFor = {NoConsentException.class, RefusedException.class})
public class Visits {

    private final JdbcClient jdbc;
    private final VisitRows rows;
    private final Seals seals;
    private final Visitors visitors;
    private final Roll roll;
    private final VisitConsents yes;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Visits(
            JdbcClient jdbc,
            VisitRows rows,
            Seals seals,
            Visitors visitors,
            Roll roll,
            VisitConsents yes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.seals = seals;
        this.visitors = visitors;
        this.roll = roll;
        this.yes = yes;
        this.events = events;
        this.clock = clock;
    }

    /** Puts somebody on the list; the first that happens is that the person is asked. */
    public Ref want(VisitWords words, String personKind, String quarter, String by) {
        Ref ref = draw();
        insert(ref, "LIST", personKind, quarter, null, by, seals.seal(words, Place.visit("sealed_words", ref)));
        events.publishEvent(new VisitWanted(ref));
        return ref;
    }

    /**
     * A case asks for a visit. While one of the case is open there is no second.
     *
     * @return the visit, new or open already
     * @throws NoConsentException if the person has not agreed to a visit
     */
    public Ref wantFor(CaseNumber number, String by) {
        yes.requireInFile(number);
        Optional<Ref> open = rows.ofCase(number.value()).stream()
                .filter(Visit::isOpen)
                .map(Visit::ref)
                .findFirst();
        return open.orElseGet(() -> {
            Ref ref = draw();
            insert(ref, "CASE", "CASE", null, number.value(), by, null);
            events.publishEvent(new VisitWanted(ref));
            return ref;
        });
    }

    public Optional<Visit> find(Ref ref) {
        return rows.find(ref);
    }

    public List<Visit> open() {
        return rows.open();
    }

    /** Every visit that this case asked for, the oldest first. For whoever may see the case. */
    public List<Visit> ofCase(CaseNumber number) {
        return rows.ofCase(number.value());
    }

    /** Whether any visit was ever asked for here. */
    public boolean anyYet() {
        return jdbc.sql("select count(*) from outreach_visit")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whom the list names; empty for a case's visit, and once it is forgotten. */
    public Optional<VisitWords> words(Ref ref) {
        return seals.open(Place.visit("sealed_words", ref), VisitWords.class);
    }

    /** What the visitors may know; empty before it is agreed, and once it is forgotten. */
    public Optional<VisitPlace> place(Ref ref) {
        return seals.open(Place.visit("sealed_place", ref), VisitPlace.class);
    }

    public Optional<String> report(Ref ref) {
        return seals.openText(Place.visit("sealed_report", ref));
    }

    public List<Visitor> visitors(Ref ref) {
        return rows.visitors(ref);
    }

    /**
     * Chooses the two who go.
     *
     * @throws NoConsentException unless the consent holds
     * @throws RefusedException with the rule that they break, see {@link Visitors}
     */
    public void choose(Ref ref, String first, String second, String by) {
        yes.require(ref);
        Visit visit = rows.find(ref).orElseThrow();
        List<Visitor> pair = visitors.pair(visit, first, second);
        rows.sit(ref, pair);
        state(ref, Visit.State.PLANNED);
        pair.stream()
                .filter(visitor -> visitor.roll() != null)
                .forEach(visitor ->
                        roll.assign(visitor.roll(), "VISIT", visit.quarter(), visit.visitOn(), visit.visitOn(), by));
    }

    /**
     * What came of going there. One consent is one visit: whether it was made or nobody was at home, another one is asked anew.
     *
     * @param result {@code VISITED}, {@code NOT_AT_HOME} or {@code DECLINED}
     * @param need {@code NONE}, {@code HELP} or {@code REFERRAL}
     * @throws NoConsentException unless the consent holds: what was taken back is not recorded as made
     */
    public void happened(Ref ref, String result, String need, String report) {
        yes.require(ref);
        Visit visit = rows.find(ref).orElseThrow();
        boolean made = "VISITED".equals(result);
        jdbc.sql(
                        "update outreach_visit set result = :result, need = :need, sealed_report = :report,"
                                + " state = if(:made, 'DONE', state), visited_on = if(:made, :today, null),"
                                + " consent = case :result when 'VISITED' then 'USED' when 'DECLINED' then 'REFUSED' else 'NONE' end where visit = :visit")
                .param("result", result)
                .param("need", need)
                .param("report", seals.sealText(report, Place.visit("sealed_report", ref)))
                .param("made", made)
                .param("today", Basra.today(clock))
                .param("visit", ref.value())
                .update();
        if (made && visit.fromCase()) {
            yes.used(visit);
        }
    }

    /** The one-time help that was given, in words beside the report. */
    public void helped(Ref ref, String help) {
        String all = report(ref).map(before -> before + "\n" + help).orElse(help);
        jdbc.sql("update outreach_visit set sealed_report = :report where visit = :visit")
                .param("report", seals.sealText(all, Place.visit("sealed_report", ref)))
                .param("visit", ref.value())
                .update();
    }

    /** The end; words go when the time of {@code volunteer_keeping} is up, the place at once. Closing again changes nothing. */
    public void close(Ref ref, String by) {
        Visit visit = rows.find(ref).orElseThrow();
        jdbc.sql("update outreach_visit set state = if(state = 'STOPPED', 'STOPPED', 'CLOSED'),"
                        + " result = coalesce(result, if(consent = 'REFUSED', 'NO_CONSENT', 'NOT_MADE')), closed_on = :today,"
                        + " sealed_place = null, forget_on = date_add(:today, interval"
                        + " (select k.days from volunteer_keeping k where k.what = 'VISIT') day)"
                        + " where visit = :visit and closed_on is null")
                .param("today", Basra.today(clock))
                .param("visit", ref.value())
                .update();
        if (visit.fromCase() && "REFUSED".equals(visit.consent())) {
            // A no to this visit is a no in the file, too; closed before, so that it stops nothing any more.
            yes.refusedInFile(visit, by);
        }
    }

    /** Whoever was chosen knows that nobody goes; who it was is forgotten. */
    public void calledOff(Ref ref) {
        rows.sit(ref, List.of());
    }

    private void state(Ref ref, Visit.State state) {
        jdbc.sql("update outreach_visit set state = :state where visit = :visit")
                .param("state", state.name())
                .param("visit", ref.value())
                .update();
    }

    private void insert(
            Ref ref, String origin, String personKind, String quarter, String number, String by, byte[] words) {
        jdbc.sql(
                        "insert into outreach_visit (visit, origin, person_kind, quarter, case_number, wanted_on, wanted_by,"
                                + " state, sealed_words) values (:visit, :origin, :kind, :quarter, :number, :today, :by, 'WANTED', :words)")
                .param("visit", ref.value())
                .param("origin", origin)
                .param("kind", personKind)
                .param("quarter", quarter)
                .param("number", number)
                .param("today", Basra.today(clock))
                .param("by", by)
                .param("words", words)
                .update();
    }

    private Ref draw() {
        return Ref.draw(Ref.VISIT, Basra.today(clock).getYear(), random);
    }
}
