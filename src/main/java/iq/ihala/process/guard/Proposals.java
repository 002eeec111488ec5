package iq.ihala.process.guard;

import java.util.Map;

/** Where files go that somebody tried to deploy alone: a second person has to look at them. */
public interface Proposals {

    /**
     * Keeps the files for a second person, if that can be done.
     *
     * @param name what the deployment was called; it counts as the reason
     * @return what became of them, in Arabic for whoever tried
     */
    String keep(String user, String name, Map<String, byte[]> files);
}
