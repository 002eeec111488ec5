/** Compares two versions of a diagram, decision or form: by element, as a drawing, and as text. */
package iq.ihala.process.compare;
