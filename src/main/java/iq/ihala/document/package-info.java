/** Arabic papers as PDF: from what they say to pages that can be printed. Depends on nobody. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package iq.ihala.document;
