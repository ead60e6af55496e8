/** Working calendars, clocks, deadlines and pauses: pure time arithmetic. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine", "desk", "customer", "ticket"})
package org.baton.promise;
