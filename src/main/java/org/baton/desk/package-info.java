/** What a desk is: calendar, plans, lines, channels, timing, texts and people. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine"})
package org.baton.desk;
