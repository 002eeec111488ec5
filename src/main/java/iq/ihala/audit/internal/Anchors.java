package iq.ihala.audit.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** What the anchors know about the chain. */
final class Anchors {

    private final TreeMap<Long, byte[]> macs = new TreeMap<>();
    private Long distrusted;

    static Anchors of(List<String> lines, ChainKey key) {
        var anchors = new Anchors();
        for (int i = 0; i < lines.size(); i++) {
            anchors.take(lines.get(i), key);
        }
        return anchors;
    }

    private void take(String line, ChainKey key) {
        Anchor.genuine(line, key).ifPresentOrElse(this::take, () -> distrust(Anchor.claimed(line)));
    }

    private void take(Anchor anchor) {
        byte[] known = macs.putIfAbsent(anchor.head().seq(), anchor.head().mac());
        if (known != null && !Arrays.equals(known, anchor.head().mac())) {
            distrust(anchor.head().seq());
        }
    }

    private void distrust(long seq) {
        if (distrusted == null || seq < distrusted) {
            distrusted = seq;
        }
    }

    int count() {
        return macs.size();
    }

    /** The MAC that the entry in this place had, if an anchor knows it. */
    Optional<byte[]> macAt(long seq) {
        return Optional.ofNullable(macs.get(seq));
    }

    Optional<Head> newest() {
        Map.Entry<Long, byte[]> last = macs.lastEntry();
        return last == null ? Optional.empty() : Optional.of(new Head(last.getKey(), last.getValue()));
    }

    /** The smallest number of a line that this house did not write, or that two lines contradict each other about. */
    OptionalLong distrusted() {
        return distrusted == null ? OptionalLong.empty() : OptionalLong.of(distrusted);
    }
}
