/** The forums' pages: the list, one forum, one issue, the patterns, the papers, and the open box. */
package iq.ihala.forum.web;
