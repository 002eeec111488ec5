package iq.ihala;

import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Adds the service directory, referrals, the outbox and legal files to a {@link DomainTest}. */
@ComponentScan({"iq.ihala.document", "iq.ihala.referral", "iq.ihala.notification", "iq.ihala.legaladvice"})
@EntityScan({"iq.ihala.referral", "iq.ihala.legaladvice"})
@EnableJpaRepositories({"iq.ihala.referral", "iq.ihala.legaladvice"})
@Import(Statements.class)
public class ServiceModules {}
