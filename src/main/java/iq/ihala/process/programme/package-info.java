/** What the three diagrams of the programme share (dossier §7.4): how they begin and end, what their forms show, the days they are bound to. */
package iq.ihala.process.programme;
