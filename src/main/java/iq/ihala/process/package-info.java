/**
 * The only room that knows the engine: diagrams, forms and decisions meet the domain here. It may use every domain module;
 * none of them knows it.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Process")
package iq.ihala.process;
