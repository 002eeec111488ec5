/** The sign-in page and what follows it, in Arabic. */
package iq.ihala.signin.web;
