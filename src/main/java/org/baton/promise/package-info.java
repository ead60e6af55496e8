/** Working calendars, clocks, deadlines and pauses: pure time arithmetic; and what open tickets go on under once a lead says so. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine", "desk", "customer", "ticket"})
package org.baton.promise;
