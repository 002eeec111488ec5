/**
 * What happens to a person and cannot wait for a task: a new danger, a closed case that goes on, a death. Whoever sees the file
 * says it on a page of the file; the diagrams answer.
 */
package iq.ihala.process.happening;
