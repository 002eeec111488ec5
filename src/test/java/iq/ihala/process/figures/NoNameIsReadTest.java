package iq.ihala.process.figures;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.crypto.SealedColumn;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.SqlMeter;
import iq.ihala.reporting.Dashboard;
import iq.ihala.reporting.Drafts;
import iq.ihala.reporting.ReleaseFiles;
import iq.ihala.reporting.Releases;
import iq.ihala.reporting.Rounds;
import iq.ihala.reporting.View;
import iq.ihala.reporting.internal.TwoYears;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Listens to every statement that a whole monthly run sends: the steps that are kept, the list of flaws, the figures, the freezing, all
 * files of all views, the charts. None names what is sealed, and none asks for a key.
 */
@EngineTest
class NoNameIsReadTest {

    private static final YearMonth MONTH = YearMonth.of(2024, 3);
    private static final int CASES = 240;
    private static final List<String> KEYS =
            List.of("case_key", "primary_key", "key_check", "key_renewal", "reseal_todo");

    @Autowired
    private List<SealedColumn> sealed;

    @Autowired
    private Releases releases;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Drafts drafts;

    @Autowired
    private ReleaseFiles files;

    @Autowired
    private Dashboard dashboard;

    @Autowired
    private KeptSteps kept;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void noStatementOfAMonthNamesWhatIsSealedOrAsksForAKey() {
        List<String> heard = transaction.execute(status -> {
            status.setRollbackOnly();
            TwoYears.in(beans).make(CASES, MONTH, 1);
            return SqlMeter.heardDuring(this::month);
        });

        assertThat(sealed).hasSizeGreaterThan(20);
        assertThat(heard).hasSizeGreaterThan(60);
        assertThat(heard)
                .as("the run read the files, the countable codes and the engine")
                .anyMatch(sql -> sql.contains("case_file"))
                .anyMatch(sql -> sql.contains("case_countable"))
                .anyMatch(sql -> sql.contains("ACT_HI_TASKINST"))
                .anyMatch(sql -> sql.contains("insert ignore into report_release"));
        assertThat(heard).noneMatch(this::namesASeal).noneMatch(NoNameIsReadTest::asksForAKey);
        assertThat(heard).noneMatch(sql -> sql.toLowerCase(Locale.ROOT).contains("select *"));
        System.out.printf(
                "SAID %d statements of a month, %d sealed columns: none is named%n", heard.size(), sealed.size());
    }

    @Test
    void whatNamesASealIsHeard() {
        List<String> heard = SqlMeter.heardDuring(() -> transaction.executeWithoutResult(status -> {
            jdbc.queryForList("select sealed_answers from case_step limit 1");
            jdbc.queryForList("select case_number from case_key limit 1");
        }));
        assertThat(heard).anyMatch(this::namesASeal).anyMatch(NoNameIsReadTest::asksForAKey);
    }

    private void month() {
        kept.keep();
        rounds.open(MONTH);
        assertThat(releases.quality(MONTH).flaws()).isNotEmpty();
        drafts.compute(MONTH);
        drafts.inspect(MONTH);
        drafts.freeze(MONTH, "supervisor");
        for (View view : View.values()) {
            String forum = view == View.FORUM ? "MAQIL" : null;
            assertThat(releases.view(MONTH, view, forum)).isPresent();
            for (ReleaseFiles.Format format : ReleaseFiles.Format.values()) {
                assertThat(files.make(MONTH, view, forum, format)).isPresent();
            }
        }
        assertThat(dashboard.charts()).isNotEmpty();
    }

    private boolean namesASeal(String sql) {
        return sealed.stream()
                .anyMatch(column -> Pattern.compile("\\b" + column.column() + "\\b", Pattern.CASE_INSENSITIVE)
                        .matcher(sql)
                        .find());
    }

    private static boolean asksForAKey(String sql) {
        return KEYS.stream().anyMatch(table -> Pattern.compile("\\b" + table + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(sql)
                .find());
    }
}
