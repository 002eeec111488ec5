package iq.ihala.casefile;

import java.util.List;

/**
 * The desk at which case files are read. Every look is remembered before anything is handed out: each method is one
 * transaction, and if its entry in the audit trail cannot be written, nothing is shown. What is not the user's, and what does
 * not exist, is refused alike and remembered too.
 */
public interface CaseDesk {

    /** Whether the user's office reads case files at all. One statement. */
    boolean isOpenTo(String user);

    /** Whether the user may open a file in danger: an intake or psychological counsellor on duty. One statement. */
    boolean mayOpenInDanger(String user);

    /** Whether the user may open this file now, by right or in danger. Three to six statements. */
    boolean sees(String user, CaseNumber number);

    /** Whether the user keeps the names of restricted cases and is told of files opened in danger. One statement. */
    boolean isTold(String user);

    /**
     * Opens the file, as far as the user may see it.
     *
     * @throws NotYoursException if there is no such case, or nothing of it is this user's
     */
    CaseFileView open(String user, CaseNumber number);

    /**
     * Writes a note into a part of the file in which the user may write, remembered without its words.
     *
     * @param corrects id of an earlier note of the same section that this one puts right, or null
     * @throws NotYoursException if the file is not this user's to open, or the section not hers to write in
     * @throws NoteRefusedException if the note says nothing or too much
     */
    void note(String user, CaseNumber number, Section section, String words, String corrects);

    /**
     * Keeps what the user is typing into a new note, sealed and for her alone, until the note is saved or some days have passed.
     * Not remembered: it is no change of the file. Nothing is kept beyond the longest note.
     *
     * @throws NotYoursException if the file is not this user's to open, or the section not hers to write in
     */
    void keepNote(String user, CaseNumber number, Section section, String words);

    /**
     * Gives the cases that the user may open, of those that fit. Whether there are others is not said.
     *
     * @throws NotYoursException if the user's office reads no case files
     */
    List<EarlierCase> search(String user, CaseSearch search);

    /**
     * Opens the minimum of a file in danger, for the time that is configured: who it is, the safe contact, the safety plan, the
     * level. Supervisors and data-protection officers are told at once.
     *
     * @param words why, sealed with the case
     * @throws NotYoursException if the user is no counsellor on duty, must keep away from the case, or there is none
     */
    void openInDanger(String user, CaseNumber number, EmergencyReason reason, String words);

    /**
     * The same for somebody who calls and whose number nobody knows: opens the newest file with this telephone, and says which.
     * A file that is the user's own anyway is not opened in danger.
     *
     * @throws NotYoursException also if no file has this telephone
     */
    CaseNumber openInDanger(String user, String telephone, EmergencyReason reason, String words);

    /** Files opened in danger within thirty days, newest first, without words; nothing for others than those told. */
    List<Emergency> emergencies(String user);

    /** As {@link CaseAccess#name}, remembered. */
    void name(CaseNumber number, String user, boolean named, String by);

    /** Remembers a refusal that was made before the desk was asked, such as a number that is none. */
    void refuse(String user, String endpoint);
}
