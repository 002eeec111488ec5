/** The public questionnaire and the published results, which need no script and no cookie, and the pages of monitoring and the director. */
package iq.ihala.survey.web;
