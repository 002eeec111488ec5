package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseSummary;
import iq.ihala.legaladvice.LegalFile;
import iq.ihala.legaladvice.LegalFiles;
import iq.ihala.legaladvice.OffenceDeadline;
import iq.ihala.legaladvice.Situation;
import iq.ihala.process.Variables;
import iq.ihala.process.decision.ComplaintRoute;
import iq.ihala.process.decision.MediationEligibility;
import iq.ihala.process.mediation.MediationProcess;
import iq.ihala.process.referralpath.FirstVariables;
import iq.ihala.risk.RiskLevel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What of a case decides which rows of the law hold for its person: codes, read from the file. */
@Component
class LegalSituation {

    private static final Set<String> ARMED = Set.of("POLICE", "MILITARY", "ARMED_GROUP", "OFFICIAL");
    private static final String PROBLEMS = "problemTypes";
    private static final String AFFILIATION = "perpAffiliation";
    private static final String VICTIM = "victimUnder18";
    private static final String ACCUSED = "accusedUnder18";
    private static final String LEFT_HOME = "L14";
    /** Whoever is accused of this holds an office. */
    private static final String ABUSE_OF_OFFICE = "L32";

    private final LegalFiles legalFiles;
    private final CaseFiles caseFiles;
    private final ComplaintRoute routes;
    private final MediationEligibility mediation;
    private final FirstVariables firstVariables;

    LegalSituation(
            LegalFiles legalFiles,
            CaseFiles caseFiles,
            ComplaintRoute routes,
            MediationEligibility mediation,
            FirstVariables firstVariables) {
        this.firstVariables = firstVariables;
        this.legalFiles = legalFiles;
        this.caseFiles = caseFiles;
        this.routes = routes;
        this.mediation = mediation;
    }

    /**
     * @param problems the problem types that the caller knows already; those of the file count as well
     */
    Situation of(CaseNumber number, Collection<String> problems) {
        CaseSummary summary = caseFiles.summary(number);
        Optional<LegalFile> file = legalFiles.find(number.value());
        Set<String> asked = new HashSet<>(MediationProcess.FACTS);
        asked.addAll(Set.of(AFFILIATION, VICTIM, ACCUSED));
        Map<String, Object> answers = new HashMap<>(caseFiles.newestAnswers(number, asked));

        Set<String> codes = new HashSet<>(problems);
        if (answers.get(PROBLEMS) instanceof List<?> told) {
            told.forEach(problem -> codes.add(String.valueOf(problem)));
        }
        file.ifPresent(legal -> codes.addAll(legal.offences()));
        Set<String> topics = Set.copyOf(codes);
        boolean armed = ARMED.contains(String.valueOf(answers.get(AFFILIATION))) || topics.contains(ABUSE_OF_OFFICE);
        // Her age as the house knows it counts as well: an answer of the lawyer that is missing or wrong takes no
        // protection away.
        boolean victim = isYes(answers, VICTIM) || isMinor(summary);
        boolean young = victim || isYes(answers, ACCUSED);
        add(codes, Situation.MINOR, victim);
        add(codes, Situation.ACCUSED_MINOR, isYes(answers, ACCUSED));
        add(codes, Situation.ARMED, armed);
        add(codes, Situation.YOUNG, young && !armed);
        add(codes, Situation.YOUNG_ARMED, young && armed);
        add(codes, Situation.ARMED_ADULT, armed && !young);
        add(codes, Situation.DANGER, summary.riskLevel().equals(RiskLevel.IMMINENT.name()));
        add(codes, Situation.DEADLINE, file.map(LegalFile::complaintDeadline).isPresent());
        String only = file.map(LegalFile::complaintOnly).orElse(null);
        add(codes, Situation.COMPLAINT_ONLY, !"NO".equals(only));
        add(codes, Situation.RUNAWAY_ADULT, (topics.contains("RUNAWAY") || topics.contains(LEFT_HOME)) && !victim);
        add(codes, Situation.MEDIATION, mayBeMediated(summary, answers));
        return new Situation(
                number.value(),
                codes,
                routes.decide(
                        codes.contains(Situation.DANGER),
                        codes.contains(Situation.ARMED),
                        codes.contains(Situation.MINOR),
                        codes.contains(Situation.ACCUSED_MINOR),
                        codes.contains(Situation.COMPLAINT_ONLY),
                        topics),
                only,
                file.map(LegalFile::complaintDeadline).orElse(null),
                lastDays(number));
    }

    /** Whether it could be offered at all: what the person wishes is asked with the options. An unknown level means no. */
    private boolean mayBeMediated(CaseSummary summary, Map<String, Object> answers) {
        boolean known = RiskLevel.NONE.name().equals(summary.riskLevel())
                || RiskLevel.LOW.name().equals(summary.riskLevel())
                || RiskLevel.MEDIUM.name().equals(summary.riskLevel());
        if (!known) {
            return false;
        }
        Map<String, Object> gates = new HashMap<>(answers);
        gates.put("wantsMediation", "Y");
        if (summary.restricted()) {
            gates.put("powerGap", "Y");
        }
        return !mediation
                .decide(gates, RiskLevel.valueOf(summary.riskLevel()))
                .eligibility()
                .equals("NO");
    }

    private Map<String, LocalDate> lastDays(CaseNumber number) {
        return legalFiles.offences(number.value()).stream()
                .filter(one -> one.lastDay() != null)
                .collect(Collectors.toMap(OffenceDeadline::offence, OffenceDeadline::lastDay));
    }

    private boolean isMinor(CaseSummary summary) {
        return Boolean.TRUE.equals(firstVariables.of(summary).get(Variables.IS_MINOR.name()));
    }

    private static boolean isYes(Map<String, Object> answers, String field) {
        return "YES".equals(answers.get(field));
    }

    private static void add(Set<String> codes, String code, boolean holds) {
        if (holds) {
            codes.add(code);
        }
    }
}
