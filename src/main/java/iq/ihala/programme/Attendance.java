package iq.ihala.programme;

/**
 * How many came of one kind, and no name.
 *
 * @param category POLICE, COMMUNITY, LAW_ENFORCEMENT, CIVIL_SOCIETY or JUDICIARY (dossier 1.1.18)
 * @param sex F or M
 * @param ageBand UNDER_18, 18_34, 35_59 or 60_UP
 */
public record Attendance(String category, String sex, String ageBand, int people) {

    /** @throws IllegalArgumentException for fewer than none */
    public Attendance {
        if (people < 0) {
            throw new IllegalArgumentException("Fewer than none cannot come");
        }
    }
}
