package iq.ihala.document;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/**
 * The leaflet of rights (dossier §1.1.13, §1.3, S03): unarmed, free, secret and how far, consent that can be taken back, how to
 * complain. Its words are data ({@code document/leaflet.json}), an adaptation (A) that the centre and a lawyer sign. It names no
 * office and no problem.
 */
@Component
public class Leaflet {

    private final byte[] printed;

    /** Printed once: it says the same to everybody. */
    Leaflet(ArabicPdf pdf) {
        this.printed = pdf.print(text());
    }

    /** A4. */
    public byte[] pdf() {
        return printed.clone();
    }

    static ArabicDocument text() {
        var json = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        try (InputStream words = Leaflet.class.getResourceAsStream("/document/leaflet.json")) {
            return json.readValue(words, ArabicDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
