/**
 * The papers of a referral, and the service directory, in the browser. They ask who may see what and know no rule of their own.
 */
package iq.ihala.referral.web;
