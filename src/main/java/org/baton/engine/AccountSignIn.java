package org.baton.engine;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signs in who gives the name and password of an account at the page for it. */
final class AccountSignIn implements AuthenticationProvider {

    private final Accounts accounts;

    AccountSignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String address = given.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "";
        return accounts.signIn(given.getName(), String.valueOf(given.getCredentials()), address)
                .map(SharedSession::token)
                .orElseThrow(() -> new BadCredentialsException("Not the name and password of an account"));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
