package iq.ihala.process.forms;

/** A draft that is not kept or discarded; nothing was changed. Its Arabic message says why and never what was typed. */
public final class RefusedDraft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NO_SUCH_TASK("المهمة غير موجودة أو أُكملت"),
        NOT_YOURS("هذه المهمة ليست مستلمة منك"),
        TOO_LARGE("المسودة أكبر من المسموح");

        private final String arabic;

        Reason(String arabic) {
            this.arabic = arabic;
        }
    }

    private final Reason reason;

    RefusedDraft(Reason reason) {
        super(reason.arabic);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
