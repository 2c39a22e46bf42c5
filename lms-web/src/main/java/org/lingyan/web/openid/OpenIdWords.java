package org.lingyan.web.openid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.lingyan.web.text.PageTexts;

/** What pages say about the provider. */
@Named("openid")
@RequestScoped
public class OpenIdWords {
  private final OpenIdProvider provider;
  private final PageTexts texts;
  private final HttpServletRequest request;

  /** For the container's proxy. */
  protected OpenIdWords() {
    this(null, null, null);
  }

  /** Reads these. */
  @Inject
  public OpenIdWords(OpenIdProvider provider, PageTexts texts, HttpServletRequest request) {
    this.provider = provider;
    this.request = request;
    this.texts = texts;
  }

  /** Whether one is set up. */
  public boolean isOffered() {
    return provider.issuer().isPresent();
  }

  Optional<String> issuer() {
    return provider.issuer();
  }

  String name() {
    return provider.name().orElseGet(() -> texts.get("openid.name"));
  }

  /** The words of the button that leads there. */
  public String getButton() {
    return texts.of("openid.button", name());
  }

  /** What the provider is called. */
  public String getName() {
    return name();
  }

  /** What went wrong on the way there, as the address of the sign-in page says. */
  public String getTrouble() {
    String word = request.getParameter("openid");
    return word == null ? "" : trouble(word);
  }

  /** What went wrong on the way there; empty for a word that nobody knows. */
  String trouble(String word) {
    String key = "openid.trouble." + word;
    return word.matches("[a-z-]{1,30}") && texts.texts().find(key).isPresent()
        ? texts.of(key, name())
        : "";
  }

  /** Where the provider's own sign-in is ended; empty when it offers no such address. */
  public String getEndHref() {
    return isOffered()
        ? provider.end(URI.create(OpenIdWalk.here("/sign-in"))).map(URI::toString).orElse("")
        : "";
  }
}
