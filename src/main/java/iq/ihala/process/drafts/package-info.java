/** Where a browser leaves the drafts of open forms: beside the engine's own addresses, under the same sign-in and token. */
package iq.ihala.process.drafts;
