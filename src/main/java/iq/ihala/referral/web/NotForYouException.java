package iq.ihala.referral.web;

/** What is not the user's and what does not exist are answered alike. */
class NotForYouException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
