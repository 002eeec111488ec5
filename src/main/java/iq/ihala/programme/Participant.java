package iq.ihala.programme;

/**
 * Somebody on the roll of a training.
 *
 * @param place on the roll, from 1
 * @param name null once it was destroyed
 * @param category as in {@link Attendance}
 */
public record Participant(
        int place,
        String name,
        String category,
        String sex,
        String ageBand,
        boolean attended,
        boolean passed,
        boolean certified) {

    @Override
    public String toString() {
        return "Participant[" + place + ", name hidden]";
    }
}
