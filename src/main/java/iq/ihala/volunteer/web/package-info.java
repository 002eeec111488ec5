/** The public page of applications and that of the honoured, and the pages of those who keep the roll, the visits and the honours. */
package iq.ihala.volunteer.web;
