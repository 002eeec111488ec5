package iq.ihala.casefile;

/** How a withdrawal reached the centre. */
public enum WithdrawalWay {
    PRESENT("حاضر/ة أمامي"),
    /** By telephone, with the code word that was agreed. */
    CALLED_CODE_WORD("اتصل/ت وقال/ت كلمة السر"),
    /** By telephone without a code word: a supervisor judges whether it is the person. */
    CALLED("اتصل/ت دون كلمة سر (بقرار المشرف)"),
    GUARDIAN("الولي عن قاصر، والقاصر يعلم"),
    /** A no to a question that had been answered with yes before; recorded with the answer, never chosen on the page. */
    NO_IN_TALK("قال/ت لا في حديث معنا");

    private final String arabic;

    WithdrawalWay(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }

    /** Whether somebody chooses this way when recording a withdrawal. */
    public boolean isChosen() {
        return this != NO_IN_TALK;
    }
}
