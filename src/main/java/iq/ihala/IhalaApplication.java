package iq.ihala;

import iq.ihala.audit.AuditVerification;
import iq.ihala.crypto.KeyCommand;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Ihala, the referral and case system of the guidance centre at Shatt al-Arab, Basra. */
@SpringBootApplication
@Modulithic(systemName = "Ihala")
public class IhalaApplication {

    public static void main(String[] args) {
        if (args.length > 0 && KeyCommand.NAME.equals(args[0])) {
            List<String> words = List.of(args).subList(1, args.length);
            System.exit(KeyCommand.run(words, System.getenv(), System.out, System.err));
        }
        if (AuditVerification.isAskedBy(args)) {
            System.exit(AuditVerification.run(args));
        }
        SpringApplication.run(IhalaApplication.class, args);
    }
}
