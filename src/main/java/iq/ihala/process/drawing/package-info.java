/** Draws diagrams on the server, as SVG: of a case that went through one, and of one that is to be changed. */
package iq.ihala.process.drawing;
