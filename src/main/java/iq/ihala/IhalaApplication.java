package iq.ihala;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Ihala, the referral and case system of the guidance centre at Shatt al-Arab, Basra. */
@SpringBootApplication
@Modulithic(systemName = "Ihala")
public class IhalaApplication {

    public static void main(String[] args) {
        SpringApplication.run(IhalaApplication.class, args);
    }
}
