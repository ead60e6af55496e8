/** Who is asking, under which contract, for which project. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine"})
package org.baton.customer;
