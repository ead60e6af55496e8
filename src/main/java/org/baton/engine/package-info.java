/** The only Camunda plumbing: typed variables, guards, deployment, tenants, the clock. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.baton.engine;
