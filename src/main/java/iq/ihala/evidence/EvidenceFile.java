package iq.ihala.evidence;

/**
 * A file to be handed out as a download, never to be shown or run.
 *
 * @param name made up from the item's id: the name it was brought with may say who the person is and is not kept
 */
public record EvidenceFile(String name, String mediaType, byte[] content) {

    @Override
    public String toString() {
        return "EvidenceFile[hidden]";
    }
}
