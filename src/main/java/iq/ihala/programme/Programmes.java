package iq.ihala.programme;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of awareness sessions, trainings, workshops and initiatives (dossier §7.4): what was asked for, decided, planned, held
 * and reported. Joins the running transaction.
 */
@Service
@Transactional
public class Programmes {

    private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");

    private final JdbcClient jdbc;
    private final EventRows rows;
    private final ProgrammeSeal seal;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Period kept;
    private final SecureRandom random = new SecureRandom();

    Programmes(
            JdbcClient jdbc,
            EventRows rows,
            ProgrammeSeal seal,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${ihala.programme.names-kept:P2Y}") Period kept) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.seal = seal;
        this.events = events;
        this.clock = clock;
        this.kept = kept;
    }

    /** Writes an event down; its number is there at once, and what leads it begins in the same transaction. */
    public EventNumber register(NewEvent event, RequestWords words, Contact contact) {
        EventNumber number = EventNumber.draw(today().getYear(), random);
        jdbc.sql(
                        "insert into programme_event (number, kind, origin, came_from, requester, topic, district, forum,"
                                + " registered_at, registered_by, state, sealed_request, sealed_contact) values (:number, :kind,"
                                + " :origin, :from, :requester, :topic, :district, :forum, :now, :by, 'REGISTERED', :words, :contact)")
                .param("number", number.value())
                .param("kind", event.kind().name())
                .param("origin", event.origin())
                .param(
                        "from",
                        event.cameFrom() == null ? null : event.cameFrom().value())
                .param("requester", event.requester())
                .param("topic", event.topic())
                .param("district", event.district())
                .param("forum", event.forum())
                .param("now", now())
                .param("by", event.by())
                .param("words", seal.seal(words, "sealed_request", number))
                .param("contact", contact.isUnknown() ? null : seal.seal(contact, "sealed_contact", number))
                .update();
        if (event.kind() != EventKind.WORKSHOP) {
            events.publishEvent(new EventRegistered(number, event.kind()));
        }
        return number;
    }

    public Optional<ProgrammeEvent> find(EventNumber number) {
        return rows.find(number);
    }

    /** All that are open, oldest first. */
    public List<ProgrammeEvent> open() {
        return rows.open();
    }

    /** The last two hundred that are closed, newest first. */
    public List<ProgrammeEvent> closed() {
        return rows.closed();
    }

    /** What came of a request, or the workshops of an initiative. */
    public List<ProgrammeEvent> from(EventNumber number) {
        return rows.from(number);
    }

    /** Whether any event was ever written down here. */
    public boolean anyYet() {
        return jdbc.sql("select count(*) from programme_event")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What was asked for; empty words once they were destroyed. */
    public RequestWords words(EventNumber number) {
        return rows.keptIn("sealed_request", number)
                .map(bytes -> seal.open(bytes, "sealed_request", number, RequestWords.class))
                .orElse(new RequestWords("", ""));
    }

    /** Who asked; unknown where nothing was said, or where it is forgotten already. */
    public Contact contact(EventNumber number) {
        return rows.keptIn("sealed_contact", number)
                .map(bytes -> seal.open(bytes, "sealed_contact", number, Contact.class))
                .orElse(Contact.UNKNOWN);
    }

    /** What the institution is told; null before that. */
    public String answer(EventNumber number) {
        return text("sealed_answer", number);
    }

    /** Place, hour and who speaks; null before it is planned. */
    public String plan(EventNumber number) {
        return text("sealed_plan", number);
    }

    /** What was reported; null before that. */
    public String report(EventNumber number) {
        return text("sealed_report", number);
    }

    /** What it is about and for whom, once somebody has decided. */
    public void about(EventNumber number, String topic, String audience, String district) {
        set(number, "topic = :a, audience = :b, district = coalesce(:c, district)", topic, audience, district);
    }

    public void accept(EventNumber number, String answer) {
        set(
                number,
                "state = 'ACCEPTED', sealed_answer = :a",
                seal.sealText(answer, "sealed_answer", number),
                null,
                null);
    }

    /** @param reason code */
    public void decline(EventNumber number, String reason, String answer) {
        byte[] told = seal.sealText(answer, "sealed_answer", number);
        set(number, "state = 'DECLINED', decline_reason = :a, sealed_answer = :b", reason, told, null);
    }

    /** The request becomes a training, which has a number of its own; gives that number. */
    public EventNumber passOn(EventNumber number) {
        ProgrammeEvent asked = rows.find(number).orElseThrow();
        EventNumber training = register(
                new NewEvent(
                        EventKind.TRAINING,
                        "REQUEST",
                        number,
                        asked.requester(),
                        asked.topic(),
                        asked.district(),
                        asked.forum(),
                        null),
                words(number),
                contact(number));
        set(number, "state = 'PASSED_ON'", null, null, null);
        close(number, EventState.PASSED_ON);
        return training;
    }

    /** It will not be, or was not: CANCELLED or NOT_HELD. */
    public void givenUp(EventNumber number, EventState state) {
        set(number, "state = :a", state.name(), null, null);
    }

    /** What is thought of before a day is found: the need of a training, the plan of an initiative. */
    public void intended(EventNumber number, String plan) {
        set(number, "sealed_plan = :a", seal.sealText(plan, "sealed_plan", number), null, null);
    }

    /** @param unit the group that carries it out */
    public void planned(EventNumber number, String unit, LocalDate day, String plan) {
        set(
                number,
                "state = 'PLANNED', unit = :a, planned_on = :b, sealed_plan = :c",
                unit,
                day,
                seal.sealText(plan, "sealed_plan", number));
    }

    /** @param budget Iraqi dinars */
    public void funded(EventNumber number, String donor, Long budget) {
        set(number, "donor = :a, budget = :b", donor, budget, null);
    }

    public void reported(EventNumber number, String report) {
        set(number, "sealed_report = :a", seal.sealText(report, "sealed_report", number), null, null);
    }

    /** Whoever asked took it back, or we give it up: whatever still runs for it ends. Nothing for one that is closed. */
    public void cancel(EventNumber number) {
        rows.find(number).filter(ProgrammeEvent::isOpen).ifPresent(event -> {
            close(number, EventState.CANCELLED);
            events.publishEvent(new EventCancelled(number, event.kind()));
        });
    }

    /** The end; who asked is forgotten. Closing again changes nothing. What was declined, passed on, cancelled or never held stays so. */
    public void close(EventNumber number, EventState end) {
        jdbc.sql(
                        "update programme_event set state = if(state in ('DECLINED', 'PASSED_ON', 'CANCELLED', 'NOT_HELD'), state, :state), closed_at = :now,"
                                + " keep_until = :until, sealed_contact = null where number = :number and closed_at is null")
                .param("state", end.name())
                .param("now", now())
                .param("until", today().plus(kept))
                .param("number", number.value())
                .update();
    }

    private void set(EventNumber number, String what, Object a, Object b, Object c) {
        jdbc.sql("update programme_event set " + what + " where number = :number")
                .param("number", number.value())
                .param("a", a)
                .param("b", b)
                .param("c", c)
                .update();
    }

    private String text(String column, EventNumber number) {
        return seal.openText(rows.keptIn(column, number).orElse(null), column, number);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BASRA);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
