/** The pages on which evidence is added and handed out as a download. */
package iq.ihala.evidence.web;
