/**
 * How a diagram, decision or form of the running house is changed: proposed by one administrator, judged, approved by another,
 * deployed with everything that belongs to it, running cases moved, and taken back if it was wrong.
 */
package iq.ihala.process.studio;
