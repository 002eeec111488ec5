package iq.ihala.web;

/**
 * One invented account of the demonstration.
 *
 * @param user sign-in name
 * @param password of an account that exists in the demonstration only
 * @param roleArabic what this person does, as the centre says it
 * @param roleEnglish the same in English
 * @param findsArabic what waits for this person after signing in, one sentence
 * @param findsEnglish the same in English
 */
public record DemoAccount(
        String user, String password, String roleArabic, String roleEnglish, String findsArabic, String findsEnglish) {}
