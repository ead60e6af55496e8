/** What leaves the desk: replies, notices, the outbox. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine", "desk", "customer", "ticket"})
package org.baton.delivery;
