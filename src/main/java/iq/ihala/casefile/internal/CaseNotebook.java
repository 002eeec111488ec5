package iq.ihala.casefile.internal;

import iq.ihala.casefile.CaseNote;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.NoteRefusedException;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may write which note. A note lies in a part of the file, and whoever may write there may write it. */
@Component
class CaseNotebook {

    static final int LONGEST = 4_000;

    /** Parts in which work is done; how to reach somebody, or what was agreed, is not written down by the way. */
    private static final List<Section> PARTS =
            List.of(Section.STORY, Section.RISK_ANSWERS, Section.LEGAL_NOTES, Section.PSYCH_NOTES);

    private final NoteTable table;
    private final Clock clock;

    CaseNotebook(NoteTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    static List<Section> writable(Sight sight) {
        return PARTS.stream().filter(sight::writes).toList();
    }

    /** Newest first; one statement, none for who may read no part. */
    List<CaseNote> of(CaseNumber number, Sight sight) {
        List<Section> readable = PARTS.stream().filter(sight::reads).toList();
        return readable.isEmpty() ? List.of() : table.of(number, readable);
    }

    /** @throws NoteRefusedException if it says nothing, too much, or corrects what is not there */
    void write(CaseNumber number, Section section, String words, String corrects, String by) {
        if (words == null || words.isBlank()) {
            throw new NoteRefusedException("لا شيء مكتوب في الملاحظة.");
        }
        if (words.length() > LONGEST) {
            throw new NoteRefusedException("الملاحظة أطول من " + LONGEST + " حرف. اكتبها في ملاحظتين.");
        }
        if (corrects != null
                && table.of(number, Set.of(section)).stream()
                        .noneMatch(note -> note.id().equals(corrects))) {
            throw new NoteRefusedException("الملاحظة التي تصحّحها غير موجودة في هذا القسم.");
        }
        table.add(
                number,
                new CaseNote(UUID.randomUUID().toString(), section, words.strip(), by, clock.instant(), corrects));
    }
}
