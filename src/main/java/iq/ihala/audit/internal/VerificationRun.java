package iq.ihala.audit.internal;

import iq.ihala.audit.AuditCheck;
import iq.ihala.audit.AuditVerdict;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** A house of three rooms, enough to verify: database, keys, trail. It makes no tables and changes no entry. */
public final class VerificationRun {

    private static final int WHOLE = 0;
    private static final int DAMAGED = 1;
    private static final int NOT_VERIFIED = 2;

    private VerificationRun() {}

    public static int with(String... arguments) {
        // A console of another character set would show question marks.
        return with(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8), arguments);
    }

    static int with(PrintStream out, String... arguments) {
        try (var context = new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("logging.level.root=warn")
                .run(arguments)) {
            AuditVerdict verdict = context.getBean(AuditCheck.class).verify();
            out.println(said(verdict));
            return verdict.isWhole() ? WHOLE : DAMAGED;
        } catch (RuntimeException e) {
            out.println("تعذّر التحقق من سجل التدقيق. The audit trail could not be verified: "
                    + e.getClass().getSimpleName());
            return NOT_VERIFIED;
        }
    }

    private static String said(AuditVerdict verdict) {
        String seen = " (" + verdict.entries() + " قيد entries, " + verdict.anchors() + " مرساة anchors)";
        if (!verdict.isWhole()) {
            return verdict.flaw().inArabic(verdict.seq()) + ". "
                    + verdict.flaw().inEnglish(verdict.seq()) + "." + seen;
        }
        String whole = "سجل التدقيق سليم. The audit trail is whole." + seen;
        return verdict.anchors() > 0
                ? whole
                : whole + "\nلا مرساة: لا يمكن استبعاد حذف آخر السجل."
                        + " No anchor: a cut at the end cannot be excluded.";
    }

    /** Not annotated as a configuration: the whole house must not find it when it looks for its beans. */
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @ComponentScan("iq.ihala.crypto")
    @Import({EntryTable.class, HeadRow.class, ChainKey.class, AnchorBook.class, ChainCheck.class})
    @EnableConfigurationProperties(AuditSettings.class)
    static class Rooms {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
