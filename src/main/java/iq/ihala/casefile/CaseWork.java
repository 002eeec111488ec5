package iq.ihala.casefile;

/** Knows who works on which case just now; implemented where the tasks are. */
public interface CaseWork {

    /** Whether the user holds an open task of the case. */
    boolean holdsTask(String user, CaseNumber number);
}
