package iq.ihala.volunteer;

import iq.ihala.volunteer.RefusedException.Rule;
import iq.ihala.volunteer.Seals.Place;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roll of volunteers, friends of police (dossier §7.4): from the application to the badge given back. Nobody on it has an account
 * or reads a case. Joins the running transaction.
 */
@Service
@Transactional(noRollbackFor = RefusedException.class)
public class Roll {

    private static final int GROWN = 18;
    private static final int YOUNGEST = 15;
    private static final int BADGE_MONTHS = 12;

    private final JdbcClient jdbc;
    private final RollRows rows;
    private final Seals seals;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Roll(JdbcClient jdbc, RollRows rows, Seals seals, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.seals = seals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes an application down; the number is there at once.
     *
     * @param sex {@code F} or {@code M}
     * @param quarter code of a forum, or null
     * @param by who typed a paper, or null for the public page
     */
    public Ref apply(VolunteerWords words, String sex, String quarter, String by) {
        LocalDate today = Basra.today(clock);
        Ref ref = Ref.draw(Ref.VOLUNTEER, today.getYear(), random);
        jdbc.sql(
                        "insert into volunteer (roll, channel, applied_on, applied_by, state, sex, quarter, age_band,"
                                + " sealed_words) values (:roll, :channel, :today, :by, 'APPLIED', :sex, :quarter, :band, :words)")
                .param("roll", ref.value())
                .param("channel", by == null ? "PUBLIC_PAGE" : "PAPER")
                .param("today", today)
                .param("by", by)
                .param("sex", sex)
                .param("quarter", quarter)
                .param("band", band(years(words, today)))
                .param("words", seals.seal(words, Place.volunteer("sealed_words", ref)))
                .update();
        events.publishEvent(new VolunteerApplied(ref));
        return ref;
    }

    public Optional<Volunteer> find(Ref ref) {
        return rows.find(ref);
    }

    public List<Volunteer> in(Volunteer.State state) {
        return rows.in(state);
    }

    /** Whether anybody ever applied here. */
    public boolean anyYet() {
        return jdbc.sql("select count(*) from volunteer").query(Integer.class).single() > 0;
    }

    /** What was said in the application; empty once it is forgotten. */
    public Optional<VolunteerWords> words(Ref ref) {
        return seals.open(Place.volunteer("sealed_words", ref), VolunteerWords.class);
    }

    /** What was heard of references and in talks; empty if nothing, or once it is forgotten. */
    public Optional<String> notes(Ref ref) {
        return seals.openText(Place.volunteer("sealed_notes", ref));
    }

    /** {@code GROWN}, {@code MINOR} (15 to 17) or {@code TOO_YOUNG}, today. */
    public String age(Ref ref) {
        int years = words(ref)
                .map(words -> years(words, Basra.today(clock)))
                .orElseThrow(() -> new IllegalStateException("No such application here"));
        return years >= GROWN ? "GROWN" : years >= YOUNGEST ? "MINOR" : "TOO_YOUNG";
    }

    /** A parent or guardian of somebody of 15 to 17 agreed. */
    public void guardianAgreed(Ref ref) {
        rows.day(ref, "guardian_agreed_on", Basra.today(clock));
    }

    /** Identity seen and both references asked. */
    public void checked(Ref ref, String by, String note) {
        rows.done(ref, "checked", Basra.today(clock), by);
        note(ref, note);
    }

    public void interviewed(Ref ref, String by, String note) {
        rows.done(ref, "interviewed", Basra.today(clock), by);
        note(ref, note);
    }

    /** Code of conduct and secrecy, both signed. */
    public void signed(Ref ref) {
        rows.day(ref, "code_signed_on", Basra.today(clock));
    }

    public void trained(Ref ref) {
        rows.day(ref, "trained_on", Basra.today(clock));
    }

    /**
     * Gives a badge for a year; from the first on the volunteer is active.
     *
     * @throws RefusedException if a check, the interview, the signatures, the training or a guardian's consent is missing
     */
    public void giveBadge(Ref ref) {
        Volunteer volunteer = rows.find(ref).orElseThrow(() -> new RefusedException(Rule.NOT_READY));
        boolean guarded = !"MINOR".equals(age(ref)) || volunteer.guardianAgreedOn() != null;
        if (!volunteer.isReady() || !guarded || volunteer.endedOn() != null) {
            throw new RefusedException(Rule.NOT_READY);
        }
        LocalDate today = Basra.today(clock);
        jdbc.sql("update volunteer set state = 'ACTIVE', active_from = coalesce(active_from, :today),"
                        + " badge_until = :until where roll = :roll")
                .param("today", today)
                .param("until", today.plusMonths(BADGE_MONTHS))
                .param("roll", ref.value())
                .update();
    }

    /** What the yearly review found. */
    public void reviewed(Ref ref, String note) {
        note(ref, note);
    }

    /** By own wish or by the centre's: whatever still runs for this number comes to its end. */
    public void leaves(Ref ref) {
        rows.find(ref)
                .filter(one -> one.endedOn() == null)
                .ifPresent(one -> events.publishEvent(new VolunteerLeaves(ref)));
    }

    public void badgeBack(Ref ref) {
        rows.day(ref, "badge_back_on", Basra.today(clock));
    }

    /**
     * The end: refused if there never was a badge, ended otherwise. Every assignment ends today; words are forgotten when the time is up
     * that the table {@code volunteer_keeping} says. Ending again changes nothing.
     */
    public void end(Ref ref, String reason) {
        LocalDate today = Basra.today(clock);
        jdbc.sql("update volunteer v set v.state = if(v.active_from is null, 'REFUSED', 'ENDED'), v.ended_on = :today,"
                        + " v.end_reason = :reason, v.badge_until = null, v.forget_on = date_add(:today, interval"
                        + " (select k.days from volunteer_keeping k where k.what = if(v.active_from is null, 'REFUSED', 'ENDED')) day)"
                        + " where v.roll = :roll and v.ended_on is null")
                .param("today", today)
                .param("reason", reason)
                .param("roll", ref.value())
                .update();
        jdbc.sql(
                        "update volunteer_assignment set until_on = :today where roll = :roll and (until_on is null or until_on > :today)")
                .param("today", today)
                .param("roll", ref.value())
                .update();
    }

    /**
     * Gives work.
     *
     * @param kind see {@link Assignment}
     * @throws RefusedException if the volunteer is not active, or is under 18 and would meet people at risk
     */
    public void assign(Ref ref, String kind, String quarter, LocalDate from, LocalDate until, String by) {
        requireFit(ref, kind);
        jdbc.sql("insert into volunteer_assignment (roll, kind, quarter, from_on, until_on, assigned_by)"
                        + " values (:roll, :kind, :quarter, :from, :until, :by)")
                .param("roll", ref.value())
                .param("kind", kind)
                .param("quarter", quarter)
                .param("from", from)
                .param("until", until)
                .param("by", by)
                .update();
    }

    public List<Assignment> assignments(Ref ref) {
        return rows.assignments(ref);
    }

    Volunteer requireFit(Ref ref, String kind) {
        Volunteer volunteer = rows.find(ref)
                .filter(Volunteer::isActive)
                .filter(one -> !one.badgeUntil().isBefore(Basra.today(clock)))
                .orElseThrow(() -> new RefusedException(Rule.NOT_ACTIVE));
        if ("VISIT".equals(kind) && !"GROWN".equals(age(ref))) {
            throw new RefusedException(Rule.NO_CONTACT);
        }
        return volunteer;
    }

    private void note(Ref ref, String note) {
        if (note == null || note.isBlank()) {
            return;
        }
        String all = notes(ref).map(before -> before + "\n" + note).orElse(note);
        jdbc.sql("update volunteer set sealed_notes = :notes where roll = :roll")
                .param("notes", seals.sealText(all, Place.volunteer("sealed_notes", ref)))
                .param("roll", ref.value())
                .update();
    }

    private static int years(VolunteerWords words, LocalDate on) {
        return Period.between(words.birthday(), on).getYears();
    }

    private static String band(int years) {
        if (years < YOUNGEST) {
            return "UNDER_15";
        }
        if (years < GROWN) {
            return "15_17";
        }
        return years < 35 ? "18_34" : years < 60 ? "35_59" : "60_UP";
    }
}
