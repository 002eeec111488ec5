package iq.ihala.casefile.internal;

import iq.ihala.casefile.CaseFileView.UnsavedNote;
import iq.ihala.casefile.CaseNote;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Draft;
import iq.ihala.casefile.Drafts;
import iq.ihala.casefile.NoteRefusedException;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

    /** A draft is kept by the step that it belongs to; a note belongs to none. */
    private static final String STEP = "note ";

    private static final String FORM = "case.note";
    private static final String SECTION = "section";
    private static final String WORDS = "words";

    private final NoteTable table;
    private final Drafts drafts;
    private final Clock clock;

    CaseNotebook(NoteTable table, Drafts drafts, Clock clock) {
        this.table = table;
        this.drafts = drafts;
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
        if (corrects == null) {
            drafts.discard(STEP + number.value(), by);
        }
    }

    /** Keeps what somebody is typing, sealed, for nobody else; without words it is forgotten. */
    void keep(CaseNumber number, Section section, String words, String by) {
        if (words == null || words.isBlank()) {
            drafts.discard(STEP + number.value(), by);
            return;
        }
        String kept = words.substring(0, Math.min(words.length(), LONGEST));
        drafts.keep(new Draft(
                number,
                STEP + number.value(),
                FORM,
                1,
                by,
                clock.instant(),
                Map.of(SECTION, section.name(), WORDS, kept)));
    }

    /** What this user typed and did not save, if it lies in a part where she may write. */
    UnsavedNote unsaved(CaseNumber number, List<Section> writable, String by) {
        if (writable.isEmpty()) {
            return null;
        }
        return drafts.find(number, STEP + number.value(), by)
                .map(kept -> new UnsavedNote(
                        Section.valueOf(String.valueOf(kept.answers().get(SECTION))),
                        String.valueOf(kept.answers().get(WORDS)),
                        kept.at()))
                .filter(kept -> writable.contains(kept.section()))
                .orElse(null);
    }
}
