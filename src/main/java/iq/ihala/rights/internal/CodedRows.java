package iq.ihala.rights.internal;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseSummary;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.Consents;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import iq.ihala.risk.Assessments;
import iq.ihala.risk.RiskLevel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stays of an erased case: one in the crude total, and only with a live C-STAT (dossier §3.4) a row of codes without
 * number, day or place.
 */
@Component
class CodedRows {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_+-]{1,40}");
    private static final Set<String> FACTS = Set.of("problemTypes", "ageBand", "sex");

    private final CaseFiles caseFiles;
    private final Consents consents;
    private final Assessments assessments;
    private final Referrals referrals;
    private final JdbcClient jdbc;

    CodedRows(CaseFiles caseFiles, Consents consents, Assessments assessments, Referrals referrals, JdbcClient jdbc) {
        this.caseFiles = caseFiles;
        this.consents = consents;
        this.assessments = assessments;
        this.referrals = referrals;
        this.jdbc = jdbc;
    }

    void keep(CaseNumber number) {
        CaseSummary summary = caseFiles.summary(number);
        countIn(summary.openedOn().getYear());
        if (consents.isLive(number, ConsentCode.C_STAT, null, null)) {
            insert(summary, caseFiles.newestAnswers(number, FACTS));
        }
    }

    private void countIn(int year) {
        jdbc.sql("insert into case_total (opened_year, cases) values (:year, 1)"
                        + " on duplicate key update cases = cases + 1")
                .param("year", year)
                .update();
    }

    private void insert(CaseSummary summary, Map<String, Object> answers) {
        LocalDate closed = summary.closedOn();
        jdbc.sql(
                        """
                        insert into case_statistic (id, opened_year, opened_quarter, closed_year, closed_quarter,
                          problem_types, age_band, sex, level_reached, closure_reason, services)
                        values (:id, :openedYear, :openedQuarter, :closedYear, :closedQuarter,
                          :problems, :ageBand, :sex, :level, :reason, :services)""")
                .param("id", UUID.randomUUID().toString())
                .param("openedYear", summary.openedOn().getYear())
                .param("openedQuarter", quarter(summary.openedOn()))
                .param("closedYear", closed == null ? null : closed.getYear())
                .param("closedQuarter", closed == null ? null : quarter(closed))
                .param("problems", codes(answers.get("problemTypes")))
                .param("ageBand", codeOrNull(answers.get("ageBand")))
                .param("sex", codeOrNull(answers.get("sex")))
                .param("level", highestLevel(summary.number()))
                .param("reason", codeOrNull(summary.closureReason()))
                .param("services", services(summary.number()))
                .update();
    }

    private String highestLevel(CaseNumber number) {
        return assessments.overallHistory(number.value()).stream()
                .map(recorded -> recorded.overall().level())
                .reduce(RiskLevel::orGraver)
                .map(RiskLevel::name)
                .orElse(null);
    }

    private String services(CaseNumber number) {
        return referrals.ofCase(number.value()).stream()
                .map(ReferralView::serviceCode)
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }

    private static String codes(Object answer) {
        return answer instanceof Collection<?> several
                ? several.stream()
                        .map(CodedRows::codeOrNull)
                        .filter(code -> code != null)
                        .sorted()
                        .collect(Collectors.joining(","))
                : "";
    }

    /** A word that is no code was typed by somebody and stays behind. */
    private static String codeOrNull(Object answer) {
        return answer instanceof String code && CODE.matcher(code).matches() ? code : null;
    }
}
