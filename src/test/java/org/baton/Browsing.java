package org.baton;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands each test a browser, and keeps pictures of what it showed when a test failed. */
final class Browsing implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(Browsing.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(OURS).getOrComputeIfAbsent(Browser.class, it -> browser(test), Browser.class);
    }

    private static Browser browser(ExtensionContext test) {
        var chromium = test.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Chromium.class, it -> Chromium.start(), Chromium.class);
        var port = SpringExtension.getApplicationContext(test).getEnvironment().getProperty("local.server.port");
        return new Browser(chromium, "http://127.0.0.1:" + port);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var browser = test.getStore(OURS).get(Browser.class, Browser.class);
        if (browser != null) {
            if (test.getExecutionException().isPresent()) {
                browser.photographAll(test.getRequiredTestClass().getSimpleName() + "."
                        + test.getRequiredTestMethod().getName());
            }
            browser.close();
        }
    }
}
