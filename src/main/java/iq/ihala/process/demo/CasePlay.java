package iq.ihala.process.demo;

import iq.ihala.casefile.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One demonstration case while it is played: who does what, step by step. */
final class CasePlay {

    private final Stage stage;
    private final String label;
    private final Understudy understudy;
    private CaseNumber caseNumber;

    CasePlay(Stage stage, String label) {
        this(stage, label, Understudy.NOBODY);
    }

    CasePlay(Stage stage, String label, Understudy understudy) {
        this.stage = stage;
        this.label = label;
        this.understudy = understudy;
    }

    /** A case that was opened already is played on. */
    CasePlay(Stage stage, String label, CaseNumber caseNumber) {
        this(stage, label);
        this.caseNumber = caseNumber;
    }

    /** A person arrives, and this counsellor opens a case. */
    void opens(String counsellor, String channel) {
        caseNumber = stage.open(label, counsellor, channel);
        understudy.opened(caseNumber);
    }

    void does(String user, String element, Map<String, Object> answers) {
        about(null, user, element, answers);
    }

    /** Does the step that concerns one tool, service or consent among several that are open. */
    void about(String about, String user, String element, Map<String, Object> answers) {
        if (Thread.currentThread().isInterrupted()) {
            throw new Interrupted();
        }
        if (!understudy.leadsTo(element, () -> stage.isOpen(caseNumber, element, about))) {
            return;
        }
        try {
            understudy.plays(element, more -> stage.answer(user, caseNumber, element, about, Said.all(answers, more)));
        } catch (RuntimeException e) {
            throw new IllegalStateException("at " + element + (about == null ? "" : " about " + about), e);
        }
    }

    boolean isOpen(String element) {
        return !openAbout(element).isEmpty();
    }

    List<String> openAbout(String element) {
        return stage.openAbout(caseNumber, element);
    }

    /** The person calls or comes before the agreed day: the follow-up is now. */
    void personComesBack() {
        understudy.plays("", more -> stage.personComesBack(caseNumber));
    }

    /** The outreach unit is to visit. A trial is about the diagrams of the case alone: there nobody sets out. */
    void asksForVisit(String caseWorker) {
        if (understudy == Understudy.NOBODY) {
            stage.askForVisit(caseNumber, caseWorker);
        }
    }

    LocalDate today() {
        return stage.today();
    }

    /** A day before or after today, as a form writes it. */
    String day(int fromToday) {
        return today().plusDays(fromToday).toString();
    }

    /** The application stops while a case is played; the case stays where it is. */
    static final class Interrupted extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
