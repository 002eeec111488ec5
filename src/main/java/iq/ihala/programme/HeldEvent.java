package iq.ihala.programme;

import java.util.List;

/**
 * What a month's indicators count of one event that was held (I30, dossier §10.1).
 *
 * @param minutes how long it took
 * @param materials handed out
 */
public record HeldEvent(
        EventKind kind,
        String topic,
        String district,
        String forum,
        int minutes,
        int materials,
        List<Attendance> attendance) {

    public HeldEvent {
        attendance = List.copyOf(attendance);
    }

    public int participants() {
        return attendance.stream().mapToInt(Attendance::people).sum();
    }
}
