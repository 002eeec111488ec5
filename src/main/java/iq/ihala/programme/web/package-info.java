/** The institutions' page, which works without scripts on a slow telephone, and the pages of the outreach unit and the training officer. */
package iq.ihala.programme.web;
