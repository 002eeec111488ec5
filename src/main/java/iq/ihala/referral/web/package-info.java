/** The papers of a referral in the browser. They ask who may see the case and know no rule of their own. */
package iq.ihala.referral.web;
