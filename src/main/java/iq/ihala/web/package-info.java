/**
 * The edge: who may knock where, and the first page. Everything that is not named here is closed. Knows no other module but the keys, under which it
 * counts knocks; one tells it who is signed in, and in the demonstration one may tell it which accounts exist.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "crypto")
package iq.ihala.web;
