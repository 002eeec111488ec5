package iq.ihala.programme;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roll of a training. Names are sealed and stand nowhere else than on the roll and the certificates; everything else of the
 * programme counts. Joins the running transaction.
 */
@Service
@Transactional
public class TrainingRoll {

    public static final Set<String> CATEGORIES =
            Set.of("POLICE", "COMMUNITY", "LAW_ENFORCEMENT", "CIVIL_SOCIETY", "JUDICIARY");
    public static final Set<String> SEXES = Set.of("F", "M");
    public static final Set<String> AGE_BANDS = Set.of("UNDER_18", "18_34", "35_59", "60_UP");

    private final JdbcClient jdbc;
    private final ProgrammeSeal seal;
    private final AuditTrail trail;

    TrainingRoll(JdbcClient jdbc, ProgrammeSeal seal, AuditTrail trail) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.trail = trail;
    }

    /**
     * Writes somebody on the roll; gives the place.
     *
     * @throws IllegalArgumentException for an unknown code or an empty name; never quotes it
     */
    public int add(EventNumber training, String name, String category, String sex, String ageBand, String by) {
        if (name == null
                || name.isBlank()
                || !CATEGORIES.contains(category)
                || !SEXES.contains(sex)
                || !AGE_BANDS.contains(ageBand)) {
            throw new IllegalArgumentException("Not a participant");
        }
        int place = jdbc.sql("select coalesce(max(place), 0) + 1 from programme_participant where event = :event")
                .param("event", training.value())
                .query(Integer.class)
                .single();
        jdbc.sql("insert into programme_participant (event, place, sealed_name, category, sex, age_band, added_by)"
                        + " values (:event, :place, :name, :category, :sex, :age, :by)")
                .param("event", training.value())
                .param("place", place)
                .param("name", seal.sealName(name.strip(), training, place))
                .param("category", category)
                .param("sex", sex)
                .param("age", ageBand)
                .param("by", by)
                .update();
        return place;
    }

    /** Takes somebody off who was written down by mistake, unless there is a certificate already. */
    public void remove(EventNumber training, int place) {
        jdbc.sql("delete from programme_participant where event = :event and place = :place and not certified")
                .param("event", training.value())
                .param("place", place)
                .update();
    }

    /** Who was there, and who passed the test; whoever is not named did not. Certificates that were given stay. */
    public void mark(EventNumber training, Collection<Integer> attended, Collection<Integer> passed) {
        for (Participant one : people(training)) {
            jdbc.sql("update programme_participant set attended = :attended, passed = :passed"
                            + " where event = :event and place = :place")
                    .param("attended", attended.contains(one.place()) || one.certified())
                    .param("passed", passed.contains(one.place()) || one.certified())
                    .param("event", training.value())
                    .param("place", one.place())
                    .update();
        }
    }

    /** Reads the roll with its names; that is written into the trail, as every look at names is. */
    public List<Participant> read(EventNumber training, String reader) {
        trail.record(new AuditEvent(AuditKind.READ, null, "roll", reader, training.value()));
        return people(training);
    }

    /** Who was there, as numbers. */
    public List<Attendance> attendance(EventNumber training) {
        return jdbc.sql(
                        "select category, sex, age_band, count(*) from programme_participant where event = :event and attended"
                                + " group by category, sex, age_band")
                .param("event", training.value())
                .query((row, i) -> new Attendance(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .list();
    }

    /** How many stand on the roll, came, passed and have a certificate. */
    public record Numbers(int enrolled, int attended, int passed, int certified) {}

    /** The roll as numbers; opens no name. */
    public Numbers numbers(EventNumber training) {
        return jdbc.sql(
                        "select count(*), coalesce(sum(attended), 0), coalesce(sum(passed), 0), coalesce(sum(certified), 0)"
                                + " from programme_participant where event = :event")
                .param("event", training.value())
                .query((row, i) -> new Numbers(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    /** Gives a certificate to everybody who was there and passed; gives how many have one now. */
    public int certify(EventNumber training) {
        jdbc.sql("update programme_participant set certified = true where event = :event and attended and passed")
                .param("event", training.value())
                .update();
        return numbers(training).certified();
    }

    List<Participant> people(EventNumber training) {
        return jdbc.sql("select * from programme_participant where event = :event order by place")
                .param("event", training.value())
                .query((row, i) -> new Participant(
                        row.getInt("place"),
                        seal.openName(row.getBytes("sealed_name"), training, row.getInt("place")),
                        row.getString("category"),
                        row.getString("sex"),
                        row.getString("age_band"),
                        row.getBoolean("attended"),
                        row.getBoolean("passed"),
                        row.getBoolean("certified")))
                .list();
    }
}
