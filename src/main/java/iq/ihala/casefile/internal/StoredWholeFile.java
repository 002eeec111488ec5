package iq.ihala.casefile.internal;

import iq.ihala.casefile.CaseErased;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.casefile.UnknownCaseException;
import iq.ihala.casefile.WholeFile;
import iq.ihala.crypto.CaseVault;
import iq.ihala.staff.Staff;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredWholeFile implements WholeFile {

    private final Cases cases;
    private final Steps steps;
    private final NoteTable notes;
    private final AnswerSeal seal;
    private final CountableFacts countable;
    private final CaseVault vault;
    private final Staff staff;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredWholeFile(
            Cases cases,
            Steps steps,
            NoteTable notes,
            AnswerSeal seal,
            CountableFacts countable,
            CaseVault vault,
            Staff staff,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.notes = notes;
        this.seal = seal;
        this.countable = countable;
        this.vault = vault;
        this.staff = staff;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<StepAnswers> steps(CaseNumber number) {
        return steps.findByCaseNumberOrderBySeq(number.value()).stream()
                .map(seal::open)
                .toList();
    }

    @Override
    public int notes(CaseNumber number) {
        return notes.count(number);
    }

    @Override
    public void correct(CaseNumber number, Map<String, Object> corrected, String by) {
        if (corrected.isEmpty()) {
            throw new IllegalArgumentException("A correction corrects something");
        }
        StepAnswers step = new StepAnswers(number, CORRECTION, CORRECTION, 1, by, clock.instant(), corrected);
        steps.save(seal.seal(step));
        countable.note(step);
    }

    @Override
    public List<CaseNumber> movedInto(CaseNumber number) {
        return cases.movedInto(number.value()).stream().map(CaseNumber::new).toList();
    }

    @Override
    public void erase(CaseNumber number) {
        if (cases.erase(number.value()) == 0) {
            throw new UnknownCaseException(number);
        }
        vault.destroy(number.value());
        staff.forgetCase(number.value());
        events.publishEvent(new CaseErased(number));
    }
}
