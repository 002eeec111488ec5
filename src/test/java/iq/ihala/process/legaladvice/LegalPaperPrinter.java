package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.document.ArabicDocument;
import iq.ihala.document.ArabicPdf;
import org.springframework.context.ApplicationContext;

/** Prints the papers of a case as its page does, for tests that play a case elsewhere. */
public final class LegalPaperPrinter {

    private final ApplicationContext house;

    public LegalPaperPrinter(ApplicationContext house) {
        this.house = house;
    }

    public byte[] sheet(CaseNumber number) {
        return print(new SheetPaper(house.getBean(LegalDesk.class).sheet(number)).document());
    }

    /**
     * @throws iq.ihala.casefile.NoConsentException if the person's consent to one place does not hold now
     */
    public byte[] pack(CaseNumber number) {
        return print(house.getBean(ComplaintPack.class).of(number));
    }

    private byte[] print(ArabicDocument document) {
        return house.getBean(ArabicPdf.class).print(document);
    }
}
