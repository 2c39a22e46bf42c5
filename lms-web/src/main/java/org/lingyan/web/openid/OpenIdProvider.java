package org.lingyan.web.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lingyan.people.account.OpenIdSubject;

/**
 * Speaks with the provider that is set up. What it says about itself is asked anew at the beginning
 * of every walk.
 */
@ApplicationScoped
public class OpenIdProvider {
  private static final int PATIENCE_MILLIS = 5_000;
  private static final int MOST_BYTES = 200_000;
  private static final int SKEW_SECONDS = 60;
  private static final int SERVER_ERROR = 500;
  private static final Set<JWSAlgorithm> SIGNED =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  private final Optional<OpenIdSettings> settings = OpenIdSettings.read();
  private Described described;

  /** The provider's name for itself; empty when none is set up. */
  public Optional<String> issuer() {
    return settings.map(OpenIdSettings::issuer);
  }

  /** What people call it; empty when the settings give it no name. */
  public Optional<String> name() {
    return settings.map(OpenIdSettings::name).filter(name -> !name.isEmpty());
  }

  /**
   * Where a browser goes to be vouched for.
   *
   * @param state by which the answer is known again
   * @param nonce that the ID token has to repeat
   * @param verifier whose hash goes along now and which itself is shown for the token
   * @throws OpenIdTrouble.Met when the provider does not answer
   */
  URI way(String state, String nonce, String verifier, URI back) {
    Described provider = anew();
    return new AuthenticationRequest.Builder(
            new ResponseType(ResponseType.Value.CODE),
            new Scope("openid"),
            new ClientID(set().clientId()),
            back)
        .endpointURI(provider.metadata().getAuthorizationEndpointURI())
        .state(new State(state))
        .nonce(new Nonce(nonce))
        .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /** Where the provider ends its own sign-in; empty when it offers that not, or is away. */
  Optional<URI> end(URI back) {
    try {
      return Optional.ofNullable(described().metadata().getEndSessionEndpointURI())
          .map(
              end ->
                  URI.create(
                      end
                          + (end.getQuery() == null ? "?" : "&")
                          + "client_id="
                          + encoded(set().clientId())
                          + "&post_logout_redirect_uri="
                          + encoded(back.toString())));
    } catch (OpenIdTrouble.Met away) {
      return Optional.empty();
    }
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  /**
   * Whom the provider vouches for with this code.
   *
   * @throws OpenIdTrouble.Met when it does not answer, or when its answer proves nothing: a code
   *     used before, another nonce, a wrong signature, a token of another time
   */
  OpenIdSubject vouched(String code, String nonce, String verifier, URI back) {
    Described provider = described();
    try {
      TokenResponse answer = OIDCTokenResponseParser.parse(asked(provider, code, verifier, back));
      if (!answer.indicatesSuccess()) {
        throw new OpenIdTrouble.Met(
            OpenIdTrouble.WRONG,
            new GeneralException(answer.toErrorResponse().getErrorObject().getCode()));
      }
      JWT token = ((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens().getIDToken();
      IDTokenClaimsSet claims = provider.validator().validate(token, new Nonce(nonce));
      return subject(claims);
    } catch (IOException away) {
      throw new OpenIdTrouble.Met(OpenIdTrouble.AWAY, away);
    } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException wrong) {
      throw new OpenIdTrouble.Met(OpenIdTrouble.WRONG, wrong);
    }
  }

  private HTTPResponse asked(Described provider, String code, String verifier, URI back)
      throws IOException {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(verifier));
    ClientID client = new ClientID(set().clientId());
    URI tokens = provider.metadata().getTokenEndpointURI();
    HTTPRequest request =
        set()
            .clientSecret()
            .map(secret -> new TokenRequest.Builder(tokens, shown(provider, client, secret), grant))
            .orElseGet(() -> new TokenRequest.Builder(tokens, client, grant))
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(PATIENCE_MILLIS);
    request.setReadTimeout(PATIENCE_MILLIS);
    HTTPResponse answer = request.send();
    if (answer.getStatusCode() >= SERVER_ERROR) {
      throw new IOException("the provider answers " + answer.getStatusCode());
    }
    return answer;
  }

  private static ClientAuthentication shown(Described provider, ClientID client, String secret) {
    List<ClientAuthenticationMethod> ways = provider.metadata().getTokenEndpointAuthMethods();
    boolean onlyPost =
        ways != null
            && !ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            && ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    return onlyPost
        ? new ClientSecretPost(client, new Secret(secret))
        : new ClientSecretBasic(client, new Secret(secret));
  }

  private OpenIdSubject subject(IDTokenClaimsSet claims) {
    Object value = claims.getClaim(set().claim());
    if (value == null) {
      throw new IllegalArgumentException("the ID token has no claim " + set().claim());
    }
    return new OpenIdSubject(set().issuer(), value.toString());
  }

  private OpenIdSettings set() {
    return settings.orElseThrow();
  }

  private synchronized Described described() {
    if (described == null) {
      described = Described.fetched(set());
    }
    return described;
  }

  /** Asked at every beginning: who is away is noticed before a browser is sent there. */
  private synchronized Described anew() {
    described = Described.fetched(set());
    return described;
  }

  /**
   * What the provider says about itself.
   *
   * @param validator checks its ID tokens; fetches its keys and keeps them
   */
  private record Described(OIDCProviderMetadata metadata, IDTokenValidator validator) {
    static Described fetched(OpenIdSettings settings) {
      Issuer issuer = new Issuer(settings.issuer());
      try {
        OIDCProviderMetadata metadata =
            OIDCProviderMetadata.resolve(issuer, PATIENCE_MILLIS, PATIENCE_MILLIS);
        URL keys = metadata.getJWKSetURI().toURL();
        JWKSource<SecurityContext> source =
            JWKSourceBuilder.create(
                    keys,
                    new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, MOST_BYTES))
                .build();
        IDTokenValidator validator =
            new IDTokenValidator(
                issuer,
                new ClientID(settings.clientId()),
                new JWSVerificationKeySelector<>(SIGNED, source),
                null);
        validator.setMaxClockSkew(SKEW_SECONDS);
        return new Described(metadata, validator);
      } catch (IOException | GeneralException away) {
        throw new OpenIdTrouble.Met(OpenIdTrouble.AWAY, away);
      }
    }
  }
}
