package iq.ihala.audit.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The anchors that this node keeps in its directory; an empty book where none is configured. */
@Component
class AnchorBook {

    private final Optional<AnchorFile> file;
    private final ChainKey key;

    AnchorBook(AuditSettings settings, ChainKey key) {
        this.file = settings.directory().map(AnchorFile::new);
        this.key = key;
    }

    boolean isKept() {
        return file.isPresent();
    }

    Anchors read() {
        return Anchors.of(file.map(AnchorFile::lines).orElse(List.of()), key);
    }

    void add(Anchor anchor) {
        file.ifPresent(book -> book.add(anchor.line(key)));
    }
}
