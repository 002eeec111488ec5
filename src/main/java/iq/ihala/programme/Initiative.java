package iq.ihala.programme;

/**
 * What an initiative in schools reached (I31, dossier §10.1), as numbers.
 *
 * @param workshops held for heads and teachers
 * @param staff heads and teachers who came to them
 * @param casesLinked null as long as fewer than ten were counted, or nobody has counted
 * @param result EFFECTIVE, PARTLY or NOT; null before the evaluation
 */
public record Initiative(
        EventNumber number,
        int workshops,
        int staff,
        int schools,
        int students,
        int booklets,
        int focalPoints,
        Integer casesLinked,
        String result) {}
