package iq.ihala.volunteer;

import iq.ihala.volunteer.RefusedException.Rule;
import iq.ihala.volunteer.Seals.Place;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Honours of people and institutions that help (dossier §1.3.29, §7.4). Whether a case would be exposed is asked by who may know; why
 * somebody is not honoured is written nowhere. Joins the running transaction.
 */
@Service
@Transactional(noRollbackFor = RefusedException.class)
public class Honours {

    private static final String COLUMNS =
            "select honour, kind, sex, quarter, nominated_on, nominated_by, state, honoured_on, publication, published_on from honour";

    private final JdbcClient jdbc;
    private final Seals seals;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Honours(JdbcClient jdbc, Seals seals, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.events = events;
        this.clock = clock;
    }

    public Ref nominate(String name, String reason, String kind, String sex, String quarter, String by) {
        LocalDate today = Basra.today(clock);
        Ref ref = Ref.draw(Ref.HONOUR, today.getYear(), random);
        jdbc.sql("insert into honour (honour, kind, sex, quarter, nominated_on, nominated_by, state, sealed_words)"
                        + " values (:honour, :kind, :sex, :quarter, :today, :by, 'NOMINATED', :words)")
                .param("honour", ref.value())
                .param("kind", kind)
                .param("sex", "INSTITUTION".equals(kind) ? null : sex)
                .param("quarter", quarter)
                .param("today", today)
                .param("by", by)
                .param("words", seals.seal(new HonourWords(name, reason, null), Place.honour(ref)))
                .update();
        events.publishEvent(new HonourNominated(ref));
        return ref;
    }

    public Optional<Honour> find(Ref ref) {
        return jdbc.sql(COLUMNS + " where honour = :honour")
                .param("honour", ref.value())
                .query(Honours::honour)
                .optional();
    }

    /** Newest first. */
    public List<Honour> all() {
        return jdbc.sql(COLUMNS + " order by nominated_on desc, honour limit 200")
                .query(Honours::honour)
                .list();
    }

    /** Whether anybody was ever nominated here. */
    public boolean anyYet() {
        return jdbc.sql("select count(*) from honour").query(Integer.class).single() > 0;
    }

    public Optional<HonourWords> words(Ref ref) {
        return seals.open(Place.honour(ref), HonourWords.class);
    }

    /** What the public page shows, newest first. */
    public List<HonourWords> published() {
        return jdbc
                .sql(
                        COLUMNS
                                + " where publication = 'AGREED' and published_on is not null order by published_on desc, honour")
                .query(Honours::honour)
                .list()
                .stream()
                .flatMap(honour -> words(honour.ref()).stream())
                .toList();
    }

    /**
     * No tie to a case exposes anybody.
     *
     * @throws RefusedException if it is the nominator who says so
     */
    public void checked(Ref ref, String by) {
        if (find(ref).filter(honour -> honour.nominatedBy().equals(by)).isPresent()) {
            throw new RefusedException(Rule.OWN_NOMINATION);
        }
        jdbc.sql("update honour set state = 'CHECKED', checked_by = :by where honour = :honour and state = 'NOMINATED'")
                .param("by", by)
                .param("honour", ref.value())
                .update();
    }

    /** The director's yes; only what was checked can be approved. */
    public boolean approve(Ref ref, String by) {
        return jdbc.sql(
                                "update honour set state = 'APPROVED', approved_by = :by where honour = :honour and state = 'CHECKED'")
                        .param("by", by)
                        .param("honour", ref.value())
                        .update()
                > 0;
    }

    /** Not honoured, whatever the reason; the words are forgotten when the time of {@code volunteer_keeping} is up. */
    public void notNow(Ref ref) {
        jdbc.sql("update honour set state = 'NOT_NOW', forget_on = date_add(:today, interval"
                        + " (select k.days from volunteer_keeping k where k.what = 'HONOUR') day)"
                        + " where honour = :honour and state <> 'HONOURED'")
                .param("today", Basra.today(clock))
                .param("honour", ref.value())
                .update();
    }

    /** The certificate was given. Only what the director approved can be. */
    public boolean honoured(Ref ref) {
        return jdbc.sql(
                                "update honour set state = 'HONOURED', honoured_on = :today where honour = :honour and state = 'APPROVED'")
                        .param("today", Basra.today(clock))
                        .param("honour", ref.value())
                        .update()
                > 0;
    }

    /** The honoured person's own answer; without a clear yes nothing is published. */
    public void askedToPublish(Ref ref, boolean agreed, String shown) {
        HonourWords words = words(ref).orElseThrow();
        jdbc.sql("update honour set publication = :answer, sealed_words = :words where honour = :honour")
                .param("answer", agreed ? "AGREED" : "REFUSED")
                .param(
                        "words",
                        seals.seal(
                                new HonourWords(words.name(), words.reason(), agreed ? shown : null),
                                Place.honour(ref)))
                .param("honour", ref.value())
                .update();
    }

    /** On the page from now on. */
    public boolean publish(Ref ref) {
        return jdbc.sql("update honour set published_on = :today where honour = :honour and publication = 'AGREED'"
                                + " and state = 'HONOURED'")
                        .param("today", Basra.today(clock))
                        .param("honour", ref.value())
                        .update()
                > 0;
    }

    /** The consent is taken back: off the page at once. */
    public void unpublish(Ref ref) {
        jdbc.sql("update honour set publication = 'WITHDRAWN', unpublished_on = :today, published_on = null"
                        + " where honour = :honour and publication = 'AGREED'")
                .param("today", Basra.today(clock))
                .param("honour", ref.value())
                .update();
    }

    private static Honour honour(ResultSet row, int index) throws SQLException {
        return new Honour(
                new Ref(row.getString("honour")),
                row.getString("kind"),
                row.getString("sex"),
                row.getString("quarter"),
                row.getObject("nominated_on", LocalDate.class),
                row.getString("nominated_by"),
                Honour.State.valueOf(row.getString("state")),
                row.getObject("honoured_on", LocalDate.class),
                row.getString("publication"),
                row.getObject("published_on", LocalDate.class));
    }
}
