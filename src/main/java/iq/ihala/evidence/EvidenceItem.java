package iq.ihala.evidence;

import java.time.Instant;

/**
 * A piece of evidence without its file.
 *
 * @param sha256 64 hexadecimal digits of the file as it was brought
 * @param description in words
 * @param mediaType of the kept file; null if none was kept
 * @param bytes size as it was brought
 * @param fileKept whether the file lies here now
 * @param deletedWhy WITHDRAWN, TIME or BY_HAND; null if no file was deleted
 */
public record EvidenceItem(
        String id,
        String sha256,
        String description,
        String mediaType,
        long bytes,
        String addedBy,
        Instant addedAt,
        boolean fileKept,
        String deletedWhy) {

    @Override
    public String toString() {
        return "EvidenceItem[" + id + ", rest hidden]";
    }
}
