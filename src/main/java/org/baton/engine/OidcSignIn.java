package org.baton.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Sign-in at another server by OpenID Connect, where the settings register one; passwords go on beside it. */
@Component
public class OidcSignIn {

    /** A server to sign in at, for the page that offers it. */
    public record Offer(String name, String address) {}

    private static final String THERE = "/oauth2/authorization/";

    private final ObjectProvider<ClientRegistrationRepository> registered;
    private final OidcAccounts accounts;
    private final String nameClaim;
    private final String groupsClaim;
    private final OidcUserService asked = new OidcUserService();

    OidcSignIn(
            ObjectProvider<ClientRegistrationRepository> registered,
            OidcAccounts accounts,
            @Value("${baton.oidc.name-claim}") String nameClaim,
            @Value("${baton.oidc.groups-claim}") String groupsClaim) {
        this.registered = registered;
        this.accounts = accounts;
        this.nameClaim = nameClaim;
        this.groupsClaim = groupsClaim;
    }

    public List<Offer> offers() {
        return registered.getIfAvailable() instanceof Iterable<?> all ? offers(all) : List.of();
    }

    private static List<Offer> offers(Iterable<?> all) {
        var offers = new ArrayList<Offer>();
        all.forEach(it -> {
            var one = (ClientRegistration) it;
            offers.add(new Offer(one.getClientName(), THERE + one.getRegistrationId()));
        });
        return offers;
    }

    /** Whether the browser passes here on its way to a server, or back from it. */
    boolean isWay(String path) {
        return offers().stream()
                .map(Offer::address)
                .anyMatch(it -> path.equals(it) || path.equals(it.replace(THERE, "/login/oauth2/code/")));
    }

    void addTo(HttpSecurity http, String page) throws Exception {
        if (registered.getIfAvailable() != null) {
            http.oauth2Login(it -> it.loginPage(page)
                    .failureUrl(page + "?other")
                    .defaultSuccessUrl("/")
                    .userInfoEndpoint(user -> user.oidcUserService(this::person).userService(other -> {
                        throw refused("only OpenID Connect says reliably who somebody is; ask for the scope openid");
                    })));
        }
    }

    private OidcUser person(OidcUserRequest request) {
        OidcUser user = asked.loadUser(request);
        String name = Optional.ofNullable(user.getClaimAsString(nameClaim))
                .filter(it -> it.matches("[\\w.@-]{1,64}"))
                .orElseThrow(() -> refused("the claim " + nameClaim + " is no name of an account"));
        String owner = user.getIssuer() + " " + user.getSubject();
        String fullName = Optional.ofNullable(user.getFullName()).orElse(name);
        List<String> groups =
                Optional.ofNullable(user.getClaimAsStringList(groupsClaim)).orElse(List.of());
        if (!accounts.comes(name, owner, fullName, groups)) {
            throw refused("the account " + name + " is somebody else's");
        }
        return new DefaultOidcUser(List.of(), user.getIdToken(), user.getUserInfo(), nameClaim);
    }

    private static OAuth2AuthenticationException refused(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error("access_denied"), why);
    }
}
