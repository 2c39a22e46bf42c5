package org.lingyan.web.openid;

import java.util.Optional;
import org.lingyan.web.setup.Setting;

/**
 * Which provider, and who we are to it.
 *
 * @param issuer address by which it names itself
 * @param clientId our name there
 * @param clientSecret what goes with it; empty for a client without one
 * @param name what people call it; empty to call it by the words of the bundle
 * @param claim which claim of the ID token names a person for good
 */
record OpenIdSettings(
    String issuer, String clientId, Optional<String> clientSecret, String name, String claim) {
  private static final String SUBJECT = "sub";

  /** What the environment says; empty when no provider is set up. */
  static Optional<OpenIdSettings> read() {
    return Setting.OIDC_ISSUER
        .value()
        .filter(issuer -> !issuer.isBlank())
        .flatMap(
            issuer ->
                Setting.OIDC_CLIENT_ID
                    .value()
                    .map(
                        client ->
                            new OpenIdSettings(
                                issuer.strip(),
                                client.strip(),
                                Setting.OIDC_CLIENT_SECRET.value().filter(one -> !one.isBlank()),
                                Setting.OIDC_NAME.value().orElse("").strip(),
                                Setting.OIDC_CLAIM.value().orElse(SUBJECT).strip())));
  }

  /** Never with the secret. */
  @Override
  public String toString() {
    return issuer;
  }
}
