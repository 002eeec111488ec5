package iq.ihala.casefile;

import iq.ihala.audit.AuditEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A case file as one user may see it: nothing in here is hidden by the page, what may not be shown is not there.
 *
 * @param staff display names by user name, for the people mentioned
 * @param dangerUntil until when a file opened in danger stays open; null if it is open by right
 * @param safeContact how the person may be reached, first of all; empty where identity may not be read
 * @param parts the readable sections that hold answers, in order
 * @param withheld sections that are not this user's
 * @param consents the register, newest first; empty where it may not be read
 * @param items Arabic names of what a consent can be about, by item; empty where there is no register to read
 * @param looks who looked and who changed, newest first; empty where it may not be read
 * @param emergencies times the file was opened in danger, for those who are told of them
 * @param contact what was agreed on contact, in a form that can be judged; null where identity may not be read
 * @param notes newest first, of the sections that may be read
 * @param notable sections in which the user may write a note
 * @param unsaved what the user typed into a new note and did not save; null if nothing
 * @param news clocks, referrals and events that other modules know
 * @param timeline all that happened, newest first
 * @param few the named few of a restricted case and who may be added; null for everybody but supervisors
 */
public record CaseFileView(
        CaseSummary summary,
        Sight sight,
        Map<String, String> staff,
        Instant dangerUntil,
        List<Said> safeContact,
        List<Part> parts,
        Set<Section> withheld,
        List<ConsentEntry> consents,
        Map<String, String> items,
        List<AuditEntry> looks,
        List<Emergency> emergencies,
        SafeContact contact,
        List<CaseNote> notes,
        List<Section> notable,
        UnsavedNote unsaved,
        CaseNews.News news,
        List<Happened> timeline,
        Few few) {

    /** A note that is being written. */
    public record UnsavedNote(Section section, String words, Instant at) {

        @Override
        public String toString() {
            return "UnsavedNote[hidden]";
        }
    }

    /** One answer: its Arabic label and words. */
    public record Said(String label, String words) {

        @Override
        public String toString() {
            return "Said[hidden]";
        }
    }

    /** The answers of one section that were given in one step. */
    public record Step(String title, Instant at, String by, List<Said> answers) {}

    /** One section with its steps, newest first. */
    public record Part(Section section, List<Step> steps) {}

    /** Something that happened, in Arabic. */
    public record Happened(Instant at, String what, String by) {}

    /** User names. */
    public record Few(List<String> named, List<String> others) {}

    @Override
    public String toString() {
        return "CaseFileView[" + summary.number() + ", answers hidden]";
    }
}
