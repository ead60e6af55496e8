/** The shared noun: owns the rows of ticket, conversation, promise, clock entry and decision. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine", "desk", "customer"})
package org.baton.ticket;
