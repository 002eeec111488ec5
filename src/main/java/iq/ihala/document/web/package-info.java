/** The leaflet that anybody may take, signed in or not. */
package iq.ihala.document.web;
