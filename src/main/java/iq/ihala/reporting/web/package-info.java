/** The pages on which releases are read, asked for and fetched. */
package iq.ihala.reporting.web;
