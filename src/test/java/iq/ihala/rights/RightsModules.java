package iq.ihala.rights;

import iq.ihala.ServiceModules;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Adds what a person may demand, levels and papers to a domain test. */
@ComponentScan({"iq.ihala.rights", "iq.ihala.evidence", "iq.ihala.risk", "iq.ihala.document"})
@EntityScan("iq.ihala.risk")
@EnableJpaRepositories("iq.ihala.risk")
@Import(ServiceModules.class)
public class RightsModules {}
