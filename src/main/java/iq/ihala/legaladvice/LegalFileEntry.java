package iq.ihala.legaladvice;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

@Entity
@Table(name = "legal_file")
class LegalFileEntry {

    @Id
    private String caseNumber;

    @Version
    private Long version;

    private LocalDate knowledgeDate;
    private LocalDate excuseEndDate;
    private String factsBy;
    private Instant factsAt;

    @Convert(converter = CodeList.class)
    private Set<String> offences = Set.of();

    private String complaintOnly;
    private String offencesBy;
    private Instant offencesAt;

    private LocalDate complaintDeadline;
    private LocalDate waiverDeadline;

    private String decision;
    private LocalDate decidedOn;

    private String complaintResult;
    private LocalDate lastStepOn;
    private LocalDate nextSession;

    private LocalDate missedDeadline;
    private int missedDeadlines;
    private String complaintRoute;

    protected LegalFileEntry() {}

    LegalFileEntry(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    void facts(LocalDate knowledge, LocalDate excuseEnd, String by, Instant now) {
        knowledgeDate = knowledge;
        excuseEndDate = excuseEnd;
        factsBy = by;
        factsAt = now;
    }

    void offences(Set<String> codes, String only, String by, Instant now) {
        offences = Set.copyOf(codes);
        complaintOnly = only;
        offencesBy = by;
        offencesAt = now;
    }

    void complaintDeadline(LocalDate last) {
        complaintDeadline = last;
    }

    void decided(String what, LocalDate on) {
        decision = what;
        decidedOn = on;
    }

    void complaintRoute(String route) {
        complaintRoute = route;
    }

    /** A step entered late does not turn the waiver clock back. */
    void courtStep(CourtStep step) {
        if (lastStepOn == null || !step.on().isBefore(lastStepOn)) {
            lastStepOn = step.on();
            complaintResult = step.result();
            nextSession = step.nextSession();
        }
    }

    void waiverDeadline(LocalDate last) {
        waiverDeadline = last;
    }

    /** The same deadline is counted once, however often it is reported. */
    void missed(LocalDate deadline) {
        if (deadline != null && !deadline.equals(missedDeadline)) {
            missedDeadline = deadline;
            missedDeadlines++;
        }
    }

    LocalDate knowledgeDate() {
        return knowledgeDate;
    }

    LocalDate excuseEndDate() {
        return excuseEndDate;
    }

    String complaintOnly() {
        return complaintOnly;
    }

    LocalDate complaintDeadline() {
        return complaintDeadline;
    }

    LocalDate waiverDeadline() {
        return waiverDeadline;
    }

    boolean isLodged() {
        return complaintResult != null;
    }

    LocalDate lastStepOn() {
        return lastStepOn;
    }

    LegalFile toRecord() {
        return new LegalFile(
                caseNumber,
                knowledgeDate,
                excuseEndDate,
                offences,
                complaintOnly,
                complaintDeadline,
                waiverDeadline,
                decision,
                decidedOn,
                complaintResult,
                nextSession,
                missedDeadlines,
                complaintRoute,
                missedDeadline);
    }
}
