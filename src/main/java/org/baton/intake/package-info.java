/** A request on any channel becomes a ticket, once. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine", "desk", "customer", "ticket"})
package org.baton.intake;
