/** What the page of a case shows of the engine: which case a step belongs to, and which steps are open until when. */
package iq.ihala.process.casetab;
