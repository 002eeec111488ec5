/** The pages on which a person's demands are brought and decided. They ask who may see the case and know no rule of their own. */
package iq.ihala.rights.web;
