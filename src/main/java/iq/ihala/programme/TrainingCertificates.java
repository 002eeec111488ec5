package iq.ihala.programme;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.calendar.ArabicDates;
import iq.ihala.document.ArabicPdf;
import iq.ihala.document.Certificate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The certificates of a training as an Arabic PDF, a page for each participant who was there and passed. Printing is written into the
 * trail. A certificate says nothing of the test but that it was passed, and nothing of anybody else.
 */
@Component
public class TrainingCertificates {

    private static final int MINUTES = 60;
    private static final String HOUSE = "مركز توجيه الإحالة – مكتب الشرطة المجتمعية في شط العرب، البصرة";

    private final Programmes programmes;
    private final TrainingRoll roll;
    private final ArabicPdf pdf;
    private final AuditTrail trail;

    TrainingCertificates(Programmes programmes, TrainingRoll roll, ArabicPdf pdf, AuditTrail trail) {
        this.programmes = programmes;
        this.roll = roll;
        this.pdf = pdf;
        this.trail = trail;
    }

    /** All of a training on one print; empty if it has none, or the names are destroyed already. */
    @Transactional
    public Optional<byte[]> print(EventNumber training, String by) {
        Optional<ProgrammeEvent> event = programmes.find(training).filter(one -> one.heldOn() != null);
        if (event.isEmpty()) {
            return Optional.empty();
        }
        List<Certificate> certificates = roll.people(training).stream()
                .filter(one -> one.certified() && one.name() != null)
                .map(one -> certificate(event.get(), one))
                .toList();
        if (certificates.isEmpty()) {
            return Optional.empty();
        }
        trail.record(new AuditEvent(AuditKind.EXPORT, null, "certificates", by, training.value()));
        return Optional.of(pdf.print(certificates));
    }

    private static Certificate certificate(ProgrammeEvent event, Participant one) {
        boolean woman = "F".equals(one.sex());
        return new Certificate(
                HOUSE,
                "شهادة مشاركة",
                "يشهد المركز بأن " + (woman ? "السيدة" : "السيد"),
                one.name(),
                List.of(
                        (woman ? "قد أتمت بنجاح تدريباً في موضوع: " : "قد أتم بنجاح تدريباً في موضوع: ")
                                + ProgrammeWords.word(ProgrammeWords.TOPICS, event.topic()),
                        "مدته " + hours(event.minutes()) + "، وانتهى في " + ArabicDates.day(event.heldOn())),
                event.number().value() + " / " + one.place(),
                List.of("مسؤول التدريب", "مدير الشرطة المجتمعية في المحافظة"));
    }

    private static String hours(Integer minutes) {
        int hours = minutes == null ? 0 : minutes / MINUTES;
        return switch (hours) {
            case 1 -> "ساعة واحدة";
            case 2 -> "ساعتان";
            default -> hours <= 10 ? hours + " ساعات" : hours + " ساعة";
        };
    }
}
