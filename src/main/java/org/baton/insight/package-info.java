/** Read-only numbers and lists about all desks; imported by nobody. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine", "desk", "customer", "ticket"})
package org.baton.insight;
