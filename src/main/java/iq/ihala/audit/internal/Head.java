package iq.ihala.audit.internal;

/** The newest entry's place and MAC. Before the first entry: place 0 and a MAC of zeros. */
record Head(long seq, byte[] mac) {

    private static final int MAC_BYTES = 32;

    static Head ofEmptyTrail() {
        return new Head(0, new byte[MAC_BYTES]);
    }

    static Head at(Entry entry) {
        return new Head(entry.seq(), entry.mac());
    }
}
