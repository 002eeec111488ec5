package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.legaladvice.LegalPaper;
import iq.ihala.legaladvice.LegalPapers;
import iq.ihala.legaladvice.OptionsSheet;
import iq.ihala.legaladvice.OptionsSheets;
import iq.ihala.process.forms.AnswerWords;
import iq.ihala.process.legaladvice.LegalChanges.Heard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the legal part of a case shows, and what is written there. Who may is asked by the page. */
@Component
class LegalDesk {

    /** The parts of the options sheet to which a lawyer may add words of her own. */
    static final List<String> OWN_WORDS = List.of(OptionsSheet.OPENING, "O1", "O2", "O3", "O4", "O5", "O6", "O7");

    private final LegalSituation situation;
    private final OptionsSheets sheets;
    private final LegalPapers papers;
    private final LegalFiles legalFiles;
    private final ComplaintConsent consent;
    private final PackGate gate;
    private final ComplaintPack pack;
    private final DeadlineText deadline;
    private final AgreedPlace place;
    private final AnswerWords words;

    LegalDesk(
            LegalSituation situation,
            OptionsSheets sheets,
            LegalPapers papers,
            LegalFiles legalFiles,
            ComplaintConsent consent,
            PackGate gate,
            ComplaintPack pack,
            DeadlineText deadline,
            AgreedPlace place,
            AnswerWords words) {
        this.situation = situation;
        this.sheets = sheets;
        this.papers = papers;
        this.legalFiles = legalFiles;
        this.consent = consent;
        this.gate = gate;
        this.pack = pack;
        this.deadline = deadline;
        this.place = place;
        this.words = words;
    }

    /** A changed decision found nobody to hear it. */
    static final class NotHeardException extends RuntimeException {

        private final transient Heard heard;

        NotHeardException(Heard heard) {
            super(heard.name());
            this.heard = heard;
        }

        String arabic() {
            return heard.arabic();
        }
    }

    OptionsSheet sheet(CaseNumber number) {
        return sheets.of(situation.of(number, Set.of()));
    }

    void writeSheet(CaseNumber number, long version, Map<String, String> own, String by) {
        papers.write(number.value(), LegalPaper.SHEET, version, own, by);
    }

    /** @param withStatement whether the reader may see the facts of the complaint */
    Map<String, Object> show(CaseNumber number, boolean withStatement) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("sheet", sheet(number));
        shown.put("sheetVersion", papers.words(number.value(), LegalPaper.SHEET).version());
        shown.put("deadline", deadline.of(number));
        legalFiles.find(number.value()).ifPresent(file -> {
            shown.put("file", file);
            shown.put("offences", OffenceDay.of(legalFiles.offences(number.value()), words));
            shown.put("decision", words.say("legalDecision", file.decision()));
        });
        Optional<String> why = gate.refusal(number);
        why.ifPresent(sentence -> shown.put("noPack", sentence));
        Optional<LiveConsent> agreed = why.isPresent() ? Optional.empty() : consent.live(number);
        if (agreed.isPresent() && withStatement) {
            shown.put("place", place.of(number));
            shown.put("statement", pack.statement(number, agreed.get()));
            shown.put(
                    "statementVersion",
                    papers.words(number.value(), LegalPaper.STATEMENT).version());
        }
        return shown;
    }
}
