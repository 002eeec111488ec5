package iq.ihala.casefile;

/** How a withdrawal reached the centre. */
public enum WithdrawalWay {
    PRESENT("حاضر/ة أمامي"),
    /** By telephone, with the code word that was agreed. */
    CALLED_CODE_WORD("اتصل/ت وقال/ت كلمة السر"),
    /** By telephone without a code word: a supervisor judges whether it is the person. */
    CALLED("اتصل/ت دون كلمة سر (بقرار المشرف)"),
    GUARDIAN("الولي عن قاصر، والقاصر يعلم");

    private final String arabic;

    WithdrawalWay(String arabic) {
        this.arabic = arabic;
    }

    public String arabic() {
        return arabic;
    }
}
