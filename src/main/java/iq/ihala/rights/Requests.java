package iq.ihala.rights;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.rights.Request.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A person's demands for a copy of her file and for its erasure (dossier §3.2 EV4), each by two people (§2 rule 2): who
 * brings it never decides it, and at least one of the two is the data-protection officer.
 */
public interface Requests {

    /**
     * Writes a demand down. Erasure is brought by the data-protection officer; access and correction also by a case worker of the
     * centre.
     *
     * @return its id
     * @throws RightRefusedException NOT_YOUR_OFFICE
     */
    String ask(CaseNumber number, Kind kind, String by);

    /**
     * Lets the psychological notes go into the copy.
     *
     * @throws RightRefusedException NOT_YOUR_OFFICE, NOT_ASKED
     */
    void letPsychNotesGo(String id, String by);

    /**
     * Decides a demand as the second person. An erasure that is granted is done at once, in the same transaction.
     *
     * @throws RightRefusedException NOT_YOUR_OFFICE, NOT_ASKED, SAME_PERSON, and ON_HOLD for an erasure
     */
    void decide(String id, boolean granted, String by);

    /**
     * Prints the file for the person who stands at the desk. It is never mailed. For seven days after the second person's yes.
     *
     * @return a PDF in Arabic
     * @throws RightRefusedException NOT_YOUR_OFFICE, NOT_ASKED, NOT_GRANTED, OUT_OF_TIME
     */
    byte[] print(String id, String by);

    /** Gives one demand. One statement. */
    Optional<Request> find(String id);

    /**
     * The person does not want it any more.
     *
     * @throws RightRefusedException NOT_YOUR_OFFICE, NOT_ASKED
     */
    void drop(String id, String by);

    /** A granted correction of this case, if there is one, was carried out. */
    void corrected(CaseNumber number, String by);

    /** Gives the demands of a case, newest first. One statement. */
    List<Request> of(CaseNumber number);
}
