package iq.ihala.audit.internal;

import iq.ihala.crypto.Vault;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The key of the chain (HMAC-SHA256) and what exactly it covers: every column, each with its length before it, so that no two
 * different rows read as the same bytes. Entries, heads and anchors begin with different words; none passes for another.
 */
@Component
class ChainKey {

    private static final String HMAC = "HmacSHA256";
    private static final int TYPICAL_BYTES = 256;

    private final Mac fresh;

    /** Derived from the index key by its own label: docs/adr/0007 says why. */
    ChainKey(Vault vault) {
        byte[] derived = Base64.getUrlDecoder().decode(vault.blindIndex("chain-1", "audit.key"));
        try {
            fresh = Mac.getInstance(HMAC);
            fresh.init(new SecretKeySpec(derived, HMAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA256", e);
        }
    }

    /** The MAC that this entry has, or would have, in place {@code seq}. */
    byte[] ofEntry(Entry entry, long seq) {
        return mac("entry", out -> {
            out.writeLong(seq);
            bytes(out, entry.previous());
            time(out, entry.at());
            text(out, entry.kind());
            text(out, entry.caseNumber());
            text(out, entry.subject());
            text(out, entry.user());
            text(out, entry.detail());
        });
    }

    byte[] ofHead(Head head) {
        return mac("head", out -> {
            out.writeLong(head.seq());
            bytes(out, head.mac());
        });
    }

    byte[] ofAnchor(Anchor anchor) {
        return mac("anchor", out -> {
            out.writeLong(anchor.head().seq());
            bytes(out, anchor.head().mac());
            time(out, anchor.at());
        });
    }

    boolean fits(Anchor anchor, byte[] mac) {
        return MessageDigest.isEqual(ofAnchor(anchor), mac);
    }

    boolean fits(Head head, byte[] mac) {
        return MessageDigest.isEqual(ofHead(head), mac);
    }

    boolean fits(Entry entry) {
        return fits(entry, entry.seq());
    }

    boolean fits(Entry entry, long seq) {
        return MessageDigest.isEqual(ofEntry(entry, seq), entry.mac());
    }

    private interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private byte[] mac(String word, Content content) {
        var buffer = new ByteArrayOutputStream(TYPICAL_BYTES);
        try {
            var out = new DataOutputStream(buffer);
            text(out, word);
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return clean().doFinal(buffer.toByteArray());
    }

    /** A clone has the key worked in already; one object may not serve two threads. */
    private Mac clean() {
        try {
            return (Mac) fresh.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This Java's HMAC-SHA256 cannot be cloned", e);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private static void time(DataOutputStream out, LocalDateTime at) throws IOException {
        text(out, at == null ? null : Long.toString(at.toInstant(ZoneOffset.UTC).toEpochMilli()));
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        if (bytes == null) {
            out.writeInt(-1);
        } else {
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}
