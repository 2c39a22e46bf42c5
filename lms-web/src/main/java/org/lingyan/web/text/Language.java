package org.lingyan.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** The language of this request: what the reader chose, else what the browser asks for. */
@Named
@RequestScoped
public class Language {
  /** Name of the cookie that keeps a choice. */
  public static final String COOKIE = "lingyan-language";

  private Locale locale = Locale.SIMPLIFIED_CHINESE;

  /** For the container's proxy. */
  protected Language() {}

  /** Reads the request. */
  @Inject
  public Language(HttpServletRequest request) {
    this.locale = chosen(request).or(() -> asked(request)).orElse(Locale.SIMPLIFIED_CHINESE);
  }

  /** Chinese or English. */
  public Locale getLocale() {
    return locale;
  }

  /** The tag for the page: {@code zh-CN} or {@code en}. */
  public String getTag() {
    return locale.toLanguageTag();
  }

  /** Whether the page is read in English. */
  public boolean isEnglish() {
    return locale.equals(Locale.ENGLISH);
  }

  /** The language behind a tag; only the two that the product speaks. */
  public static Optional<Locale> of(String tag) {
    if (tag.startsWith("en")) {
      return Optional.of(Locale.ENGLISH);
    }
    return tag.startsWith("zh") ? Optional.of(Locale.SIMPLIFIED_CHINESE) : Optional.empty();
  }

  private static Optional<Locale> chosen(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .findFirst()
            .flatMap(cookie -> of(cookie.getValue()));
  }

  private static Optional<Locale> asked(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> of(locale.toLanguageTag()).stream())
        .findFirst();
  }
}
