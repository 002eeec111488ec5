package iq.ihala.volunteer;

import java.time.LocalDate;

/**
 * What an applicant says about herself or himself. Sealed; never printed but on the badge, which bears the name.
 *
 * @param born day of birth, ISO 8601
 * @param references two people who can be asked, in the applicant's words
 * @param guardian name and telephone of the guardian of somebody under 18, or null
 */
public record VolunteerWords(
        String name, String born, String telephone, String motive, String skills, String references, String guardian) {

    public LocalDate birthday() {
        return LocalDate.parse(born);
    }

    @Override
    public String toString() {
        return "VolunteerWords[hidden]";
    }
}
