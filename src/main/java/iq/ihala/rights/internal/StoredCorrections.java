package iq.ihala.rights.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Person;
import iq.ihala.casefile.Persons;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.WholeFile;
import iq.ihala.rights.Corrections;
import iq.ihala.rights.RightRefusedException;
import iq.ihala.rights.RightRefusedException.Why;
import iq.ihala.rights.internal.PackagedForms.Field;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredCorrections implements Corrections {

    /** What drives the path (age band, problem, perpetrator, dates of the law, safe contact) is answered again in its step. */
    private static final Set<String> CORRECTABLE = Set.of(
            "birthYear",
            "codeName",
            "disability",
            "displacement",
            "district",
            "education",
            "fullName",
            "idDocs",
            "incidentDate",
            "maritalStatus",
            "motherName",
            "narrative",
            "nationality",
            "personPriority",
            "place",
            "pregnancy",
            "previousReport",
            "quarter",
            "sex",
            "telephone",
            "work");

    private final WholeFile wholeFile;
    private final Persons persons;
    private final CaseAccess access;
    private final PackagedForms forms;
    private final AuditTrail audit;
    private final Clock clock;

    StoredCorrections(
            WholeFile wholeFile,
            Persons persons,
            CaseAccess access,
            PackagedForms forms,
            AuditTrail audit,
            Clock clock) {
        this.wholeFile = wholeFile;
        this.persons = persons;
        this.access = access;
        this.forms = forms;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Map<String, String> correctable() {
        Map<String, String> labels = new TreeMap<>();
        CORRECTABLE.forEach(key -> forms.field(key).ifPresent(field -> labels.put(key, field.label())));
        return labels;
    }

    @Override
    public void correct(CaseNumber number, String field, String right, String by) {
        Field known = forms.field(field)
                .filter(asked -> CORRECTABLE.contains(asked.key()))
                .orElseThrow(() -> new RightRefusedException(Why.NOT_CORRECTABLE));
        if (!access.of(by, number).writes(Section.valueOf(known.section()))) {
            throw new RightRefusedException(Why.NOT_YOUR_OFFICE);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
        Object answer = Answer.of(known, right, today);
        persons.of(number)
                .map(person -> corrected(person, field, answer))
                .ifPresent(person -> persons.record(number, person, by));
        wholeFile.correct(number, Map.of(field, answer), by);
        audit.record(new AuditEvent(AuditKind.CHANGE, number.value(), "rights.correct", by, "field=" + field));
    }

    /** Her record, and with it what she can be found again by. */
    private static Person corrected(Person was, String field, Object right) {
        String text = String.valueOf(right);
        boolean byCode = was.codeName() != null;
        boolean hidden =
                Set.of("fullName", "motherName", "telephone", "birthYear").contains(field);
        if (byCode && hidden || !byCode && field.equals("codeName")) {
            throw new RightRefusedException(Why.NOT_CORRECTABLE);
        }
        return new Person(
                field.equals("codeName") ? text : was.codeName(),
                field.equals("fullName") ? text : was.fullName(),
                field.equals("motherName") ? text : was.motherName(),
                field.equals("telephone") ? text : was.telephone(),
                field.equals("birthYear") ? (Integer) right : was.birthYear(),
                field.equals("sex") ? text : was.sex(),
                was.ageBand(),
                field.equals("district") ? text : was.district(),
                field.equals("quarter") ? text : was.quarter(),
                was.dependants());
    }
}
