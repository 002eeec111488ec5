/**
 * Trying a changed diagram on the demonstration's cases: a second Ihala in a process of its own, with a database of its own and no
 * open port, plays them and writes down which way they went. Nothing of it is reachable from the house's data, and nothing of the
 * house's data is reachable from it.
 */
package iq.ihala.process.trial;
