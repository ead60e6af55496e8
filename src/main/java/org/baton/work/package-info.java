/** What agents do: accept, ask, answer, note, hand on, deliver. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine", "desk", "customer", "ticket"})
package org.baton.work;
