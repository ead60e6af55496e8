/** Slots, hours, quotes and refunds. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine", "desk", "customer", "ticket"})
package org.baton.billing;
