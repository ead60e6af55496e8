package org.baton.portal;

import java.util.Locale;
import org.baton.engine.Tongue;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The languages of the pages: the browser's, until somebody chooses another, which a cookie keeps. */
@Configuration
class Languages implements WebMvcConfigurer {

    @Bean
    static MessageSource messageSource() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames("portal/words", "insight/words");
        words.setDefaultEncoding("UTF-8");
        words.setDefaultLocale(Locale.ENGLISH);
        words.setFallbackToSystemLocale(false);
        return words;
    }

    @Bean
    static LocaleResolver localeResolver() {
        var chosen = new CookieLocaleResolver(Tongue.COOKIE);
        chosen.setCookieHttpOnly(true);
        chosen.setCookieSameSite("Lax");
        chosen.setDefaultLocaleFunction(Tongue::askedFor);
        return chosen;
    }

    /** {@code ?lang=uk} at any page. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var choice = new LocaleChangeInterceptor();
        choice.setParamName("lang");
        choice.setIgnoreInvalidLocale(true);
        registry.addInterceptor(choice).addPathPatterns("/sign-in", "/desk/**");
    }
}
