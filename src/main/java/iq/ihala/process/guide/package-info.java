/** The risk tables as staff may read them: what each asks, what each row decides, where it comes from and how sure that is. */
package iq.ihala.process.guide;
