/** The pages on which case files are searched and read. They show what the desk hands out and know no rule of their own. */
package iq.ihala.casefile.web;
