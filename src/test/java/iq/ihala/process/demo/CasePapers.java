package iq.ihala.process.demo;

import static iq.ihala.process.demo.Said.all;
import static iq.ihala.process.demo.Said.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.casefile.NoConsentException;
import iq.ihala.process.legaladvice.LegalChanges;
import iq.ihala.process.legaladvice.LegalPaperPrinter;
import iq.ihala.process.legaladvice.PrintedPaper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The legal papers of a case of the demonstration. They are left in {@code target/papers}, to be looked at. */
final class CasePapers {

    private static final String MARK = "غير مؤكد من محام";

    private final PlayedOn person;
    private final String name;
    private final LegalPaperPrinter printer = new LegalPaperPrinter(MovedDemonstration.application());

    CasePapers(PlayedOn person, String name) {
        this.person = person;
        this.name = name;
    }

    /** What could be done, whatever the person decides. */
    void sheetSays(String... words) {
        // The marks are on every row that no lawyer confirmed: so many stand on no sheet by chance.
        looksRight("sheet", printer.sheet(person.number()), 15, words);
    }

    void noPackWithoutConsent() {
        assertThatThrownBy(() -> printer.pack(person.number())).isInstanceOf(NoConsentException.class);
    }

    /** Goes beyond the dossier's story: the person thinks otherwise, and agrees to a judge and to nobody else; gives the text. */
    String packOfWhoNowAgreesTo(String judge, String givenBy, String... words) {
        thinksOtherwise("COMPLAIN_NOW");
        noPackWithoutConsent();
        person.does(
                "lawyer",
                "userTask_prepareComplaint",
                all(
                        said("safeToTalk", "YES", "talkWay", "PRESENT", "planReviewedBeforeComplaint", "YES"),
                        said("judgeConsent", "YES", "policeConsent", "NO", "givenBy", givenBy),
                        said("consentForm", "SIGNED", "complaintRoute", judge, "statementScope", "SUMMARY"),
                        said("escortToCourt", "NO", "evidenceReady", List.of("ID"))));
        return looksRight("pack", printer.pack(person.number()), 5, words);
    }

    /** The person decides anew, and says this. */
    void thinksOtherwise(String decision) {
        assertThat(PlayedOn.bean(LegalChanges.class).thinksOtherwise(person.number()))
                .isEqualTo(LegalChanges.Heard.ASKED_NOW);
        String asker = person.task("userTask_askAgain").getAssignee();
        person.does(
                asker == null ? "lawyer" : asker,
                "userTask_askAgain",
                said("safeToTalk", "YES", "legalDecision", decision));
    }

    private String looksRight(String kind, byte[] paper, int marks, String... words) {
        try {
            Files.write(
                    Files.createDirectories(Path.of("target", "papers")).resolve("demo-" + name + "-" + kind + ".pdf"),
                    paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var printed = new PrintedPaper(paper);
        String text = printed.text().replaceAll("\\s+", " ");
        assertThat(text).contains(words);
        assertThat(printed.times(MARK)).as("marks").isGreaterThanOrEqualTo(marks);
        assertThat(printed.overTheEdge()).isEmpty();
        assertThat(printed.text().lines())
                .as("a line that ends inside a number, or after the letter that belongs to it")
                .noneMatch(line -> line.strip().matches("(.*\\s)?[وفبل]|.*[0-9][-–/]|[-–/][0-9].*"));
        assertThat(printed.pages()).allSatisfy(one -> assertThat(one)
                .hasSizeGreaterThan(4)
                .anyMatch(line -> line.contains(person.number().value())));
        return text;
    }
}
