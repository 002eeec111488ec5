/** The pages of the partners' portal, in Arabic, without scripts, for slow telephones. */
package iq.ihala.portal.web;
