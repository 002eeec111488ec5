package iq.ihala.volunteer;

/**
 * One of the two who go.
 *
 * @param user a member of staff, or null
 * @param roll a volunteer, or null
 */
public record Visitor(String user, Ref roll, String sex) {

    /** The user name or the roll number. */
    public String who() {
        return user == null ? roll.value() : user;
    }

    boolean isFemale() {
        return "F".equals(sex);
    }
}
