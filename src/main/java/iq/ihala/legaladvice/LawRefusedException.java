package iq.ihala.legaladvice;

/** A row of the law's tables was not changed. */
public class LawRefusedException extends RuntimeException {

    /** Why not. */
    public enum Why {
        /** Somebody else changed it meanwhile. */
        CHANGED_MEANWHILE("غيّر شخص آخر هذا الصف قبلك. اقرأه كما هو الآن ثم أعد."),
        /** Nothing is left of its title, or a text is too long. */
        WORDS("نص الصف فارغ أو أطول من المسموح."),
        /** There is no such row. */
        NOT_THERE("لا يوجد صف بهذا الرمز.");

        private final String arabic;

        Why(String arabic) {
            this.arabic = arabic;
        }

        public String arabic() {
            return arabic;
        }
    }

    private final Why why;

    LawRefusedException(Why why) {
        super("Row of law not changed: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
