/**
 * The way that a case took through its diagrams, drawn on them: which steps, in which order, when and how long. By the engine's
 * history of activities alone; no answer, no name and no user is read.
 */
package iq.ihala.process.casepath;
