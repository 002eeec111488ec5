package iq.ihala.process.demo;

import java.util.function.Consumer;

/**
 * An invented case of dossier §8.
 *
 * @param label {@code SA-DEMO-01} to {@code SA-DEMO-12}
 * @param arabic what it is about, in a few words
 * @param english the same
 * @param play brings the case to where the demonstration leaves it
 */
record Story(String label, String arabic, String english, Consumer<CasePlay> play) {}
