/** The citizens' page, which works without scripts on a slow telephone, and the pages of the officer, the director and the data-protection officer. */
package iq.ihala.publiccomplaint.web;
