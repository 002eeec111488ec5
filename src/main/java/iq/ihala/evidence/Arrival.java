package iq.ihala.evidence;

import iq.ihala.evidence.EvidenceRefusedException.Why;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.apache.tika.Tika;

/**
 * What came in: hash, size, and for a file to be kept its bytes and type.
 *
 * @param content null if it is not kept
 * @param mediaType null if it is not kept
 */
record Arrival(String sha256, long bytes, byte[] content, String mediaType) {

    private static final Set<String> TAKEN = Set.of("image/jpeg", "image/png", "application/pdf", "text/plain");
    private static final Tika TIKA = new Tika();

    /**
     * Reads to the end, or until it is too much.
     *
     * @param keep false: the bytes are hashed and overwritten
     * @throws EvidenceRefusedException SIZE, EMPTY, TYPE
     */
    static Arrival read(InputStream in, long largest, boolean keep) {
        MessageDigest digest = digest();
        var kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        long bytes = 0;
        try {
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                bytes += got;
                if (bytes > largest) {
                    throw new EvidenceRefusedException(Why.SIZE);
                }
                digest.update(buffer, 0, got);
                if (keep) {
                    kept.write(buffer, 0, got);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Arrays.fill(buffer, (byte) 0);
        }
        if (bytes == 0) {
            throw new EvidenceRefusedException(Why.EMPTY);
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        return keep
                ? new Arrival(hash, bytes, kept.toByteArray(), typeOf(kept.toByteArray()))
                : new Arrival(hash, bytes, null, null);
    }

    private static String typeOf(byte[] content) {
        String type = TIKA.detect(content);
        if (!TAKEN.contains(type)) {
            throw new EvidenceRefusedException(Why.TYPE);
        }
        return type;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Arrival[hidden]";
    }
}
