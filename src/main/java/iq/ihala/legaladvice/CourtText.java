package iq.ihala.legaladvice;

/** The words of a court step: leaves this module sealed only. */
record CourtText(String court, String courtCaseNumber, String note) {

    static CourtText of(CourtStep step) {
        return new CourtText(step.court(), step.courtCaseNumber(), step.note());
    }

    boolean isEmpty() {
        return court == null && courtCaseNumber == null && note == null;
    }

    @Override
    public String toString() {
        return "CourtText";
    }
}
