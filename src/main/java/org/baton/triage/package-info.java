/** Tier, type and line: asks DMN and Drools, keeps what they answered and why. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine", "desk", "customer", "ticket"})
package org.baton.triage;
