package iq.ihala.document;

/** Prints for tests outside the module, without a context. */
public final class PaperPrinter {

    private static final ArabicPdf PDF = new ArabicPdf();

    private PaperPrinter() {}

    public static byte[] print(ArabicDocument paper) {
        return PDF.print(paper);
    }
}
