/** Who should hold the ticket: asks Drools. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine", "desk", "customer", "ticket"})
package org.baton.dispatch;
