package iq.ihala.legaladvice;

import iq.ihala.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The legal file of each case (dossier §6.6): dates and codes in the clear, words sealed. Everything works in the caller's
 * transaction. It informs a lawyer's work and never decides.
 */
@Service
@Transactional
public class LegalFiles {

    private static final Set<String> COMPLAINT_ONLY = Set.of("YES", "NO", "UNSURE");
    private static final Set<String> DECISIONS =
            Set.of("COMPLAIN_NOW", "LATER", "NO", "CIVIL_ONLY", "MEDIATE", "DEADLINE_PASSED");
    private static final Set<String> RESULTS =
            Set.of("OPEN", "SETTLED", "CONVICTED", "ACQUITTED", "CLOSED", "WITHDRAWN");

    private final LegalFileEntries files;
    private final LegalDecisionEntries decisions;
    private final LawTables law;
    private final CourtSteps courtSteps;
    private final ComplaintDeadlines deadlines;
    private final LastDays lastDays;
    private final Clock clock;

    LegalFiles(
            LegalFileEntries files,
            LegalDecisionEntries decisions,
            LawTables law,
            CourtSteps courtSteps,
            ComplaintDeadlines deadlines,
            LastDays lastDays,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.law = law;
        this.courtSteps = courtSteps;
        this.deadlines = deadlines;
        this.lastDays = lastDays;
        this.clock = clock;
    }

    /** A01: the dates that start the clock; the first call opens the file. Both dates may be null. */
    public void recordFacts(String caseNumber, LocalDate knowledge, LocalDate excuseEnd, String by) {
        change(caseNumber, f -> f.facts(knowledge, excuseEnd, by, clock.instant()));
    }

    /**
     * A02: the lawyer's classification.
     *
     * @param offenceCodes codes of the offence table ({@link LawKind#OFFENCE})
     * @param complaintOnly {@code YES}, {@code NO} or {@code UNSURE}
     * @throws IllegalArgumentException for a code that is not in the table
     */
    public void recordOffences(String caseNumber, Set<String> offenceCodes, String complaintOnly, String by) {
        if (!law.areOffences(offenceCodes)) {
            throw new IllegalArgumentException("An offence code is not in the table");
        }
        change(caseNumber, f -> f.offences(offenceCodes, oneOf(COMPLAINT_ONLY, complaintOnly), by, clock.instant()));
        lastDays.classify(caseNumber, offenceCodes, complaintOnly);
    }

    /**
     * Says of one offence what does not hold for all of them; {@link #computeComplaintDeadline} is asked afterwards.
     *
     * @param knowledge null: as in the file
     * @throws IllegalArgumentException for an offence that is not in this file, or another code
     */
    public void recordOffence(String caseNumber, String offence, String complaintOnly, LocalDate knowledge) {
        if (!lastDays.learn(caseNumber, offence, oneOf(COMPLAINT_ONLY, complaintOnly), knowledge)) {
            throw new IllegalArgumentException("No offence of this file");
        }
    }

    /** The offences of a file with their last days, by code. */
    @Transactional(readOnly = true)
    public List<OffenceDeadline> offences(String caseNumber) {
        return lastDays.of(caseNumber);
    }

    /** The last days for a complaint of this file, earliest first, also those that went by. */
    @Transactional(readOnly = true)
    public List<LocalDate> lastDays(String caseNumber) {
        return files.findById(caseNumber).map(f -> lastDays.days(f, caseNumber)).orElse(List.of());
    }

    /**
     * A03: computes and keeps the last day of each offence.
     *
     * @return the next of them, or the last one if all are over; empty if no deadline runs, or the date of knowledge is not known yet
     * @throws IllegalStateException before the lawyer has classified
     */
    public Optional<LocalDate> computeComplaintDeadline(String caseNumber) {
        var file = files.findById(caseNumber)
                .filter(f -> f.complaintOnly() != null)
                .orElseThrow(() -> new IllegalStateException("The offences of this case are not classified yet"));
        var last = lastDays.compute(file, caseNumber);
        file.complaintDeadline(last.orElse(null));
        return last;
    }

    /**
     * EV7: the day of knowledge as it was told at intake, before any lawyer saw the case. Until one classifies, the shortest
     * time counts: the complaint may be one that only the victim can lodge. What a lawyer recorded is left alone.
     */
    public void learnKnowledge(String caseNumber, LocalDate knowledge, String by) {
        if (files.findById(caseNumber).filter(f -> f.complaintOnly() != null).isPresent()) {
            return;
        }
        change(caseNumber, f -> {
            f.facts(knowledge, f.excuseEndDate(), by, clock.instant());
            f.complaintDeadline(deadlines
                    .complaintDeadline(knowledge, f.excuseEndDate(), "UNSURE")
                    .orElse(null));
        });
    }

    /** A05: what the person decided; every decision is kept, the latest stands. */
    public void recordDecision(String caseNumber, String decision, String by) {
        change(caseNumber, f -> f.decided(oneOf(DECISIONS, decision), today()));
        decisions.save(new LegalDecisionEntry(caseNumber, decision, by, clock.instant()));
    }

    /** A06: the place to which the person agreed to complain. */
    public void recordComplaintRoute(String caseNumber, String route) {
        change(caseNumber, f -> f.complaintRoute(route));
    }

    /** All decisions, oldest first. */
    @Transactional(readOnly = true)
    public List<LegalDecision> decisions(String caseNumber) {
        return decisions.findByCaseNumberOrderById(caseNumber).stream()
                .map(LegalDecisionEntry::toRecord)
                .toList();
    }

    /** A06, A07: lodging the complaint is its first step. */
    public void recordCourtStep(String caseNumber, CourtStep step, String by) {
        oneOf(RESULTS, step.result());
        change(caseNumber, f -> f.courtStep(step));
        courtSteps.add(caseNumber, step, by);
    }

    /** The court steps with their words, oldest first. For those who may read the file. */
    @Transactional(readOnly = true)
    public List<CourtStep> courtSteps(String caseNumber) {
        return courtSteps.of(caseNumber);
    }

    /** Computes and keeps the day on which the complaint counts as waived: three months after its last step, or after today. */
    public LocalDate computeWaiverDeadline(String caseNumber) {
        return change(
                        caseNumber,
                        f -> f.waiverDeadline(
                                deadlines.waiverDeadline(f.lastStepOn() == null ? today() : f.lastStepOn())))
                .waiverDeadline();
    }

    /**
     * A08: when to ask an undecided person again: the next of the reminder days and of {@code otherwise}, after today. Where a
     * complaint runs, its waiver is what she is reminded of.
     *
     * @param otherwise the follow-up of the undecided (clock UNDECIDED); null for none
     */
    @Transactional(readOnly = true)
    public ReminderPlan planReminder(String caseNumber, LocalDate otherwise) {
        var file = files.findById(caseNumber).orElse(null);
        if (file == null) {
            return plan(List.of(), otherwise);
        }
        return plan(file.isLodged() ? waiver(file) : lastDays.days(file, caseNumber), otherwise);
    }

    /** The same for a lodged complaint and its waiver deadline. */
    @Transactional(readOnly = true)
    public ReminderPlan planWaiverReminder(String caseNumber) {
        return plan(files.findById(caseNumber).map(LegalFiles::waiver).orElse(List.of()), null);
    }

    private static List<LocalDate> waiver(LegalFileEntry file) {
        return Stream.ofNullable(file.waiverDeadline()).toList();
    }

    /** Counts the last days that went by without a complaint, each once; the next one is looked at from now on. */
    public void recordMissedDeadline(String caseNumber) {
        files.findById(caseNumber).filter(f -> !f.isLodged()).ifPresent(f -> {
            lastDays.newlyMissed(caseNumber).forEach(f::missed);
            lastDays.next(lastDays.days(f, caseNumber)).ifPresent(f::complaintDeadline);
        });
    }

    /** Codes and dates of the file, if there is one. */
    @Transactional(readOnly = true)
    public Optional<LegalFile> find(String caseNumber) {
        return files.findById(caseNumber).map(LegalFileEntry::toRecord);
    }

    /** True if a complaint or waiver deadline falls within so many days from today, today and the last day included. */
    @Transactional(readOnly = true)
    public boolean deadlineWithin(String caseNumber, int days) {
        var today = today();
        return files.findById(caseNumber).stream()
                .flatMap(f -> Stream.concat(lastDays.days(f, caseNumber).stream(), waiver(f).stream()))
                .anyMatch(d -> !d.isBefore(today) && !d.isAfter(today.plusDays(days)));
    }

    private ReminderPlan plan(List<LocalDate> lastDays, LocalDate otherwise) {
        var today = today();
        if (!lastDays.isEmpty() && lastDays.stream().allMatch(today::isAfter)) {
            return new ReminderPlan(Optional.empty(), true);
        }
        // The day after a last one is asked for too, so that a missed deadline is noticed and recorded.
        var days = lastDays.stream()
                .filter(day -> !today.isAfter(day))
                .flatMap(day -> Stream.concat(deadlines.reminders(day).stream(), Stream.of(day.plusDays(1))));
        var due = Stream.concat(days, Stream.ofNullable(otherwise))
                .filter(d -> d.isAfter(today))
                .min(LocalDate::compareTo);
        return new ReminderPlan(due, false);
    }

    /** Changes the file; a new one is stored after the change, so that it is one insert and no update. */
    private LegalFileEntry change(String caseNumber, Consumer<LegalFileEntry> change) {
        var known = files.findById(caseNumber);
        var file = known.orElseGet(() -> new LegalFileEntry(caseNumber));
        change.accept(file);
        return known.orElseGet(() -> files.save(file));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.BASRA));
    }

    private static String oneOf(Set<String> allowed, String code) {
        if (code == null || !allowed.contains(code)) {
            throw new IllegalArgumentException("Not one of the allowed codes");
        }
        return code;
    }
}
