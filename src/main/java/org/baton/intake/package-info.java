/** What customers say, on any channel: a request becomes a ticket, once, and what they say later reaches it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine", "desk", "customer", "ticket"})
package org.baton.intake;
