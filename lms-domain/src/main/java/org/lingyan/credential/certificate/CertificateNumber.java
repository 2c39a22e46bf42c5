package org.lingyan.credential.certificate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number on a national certificate in one spelling (C1): letters and digits, without blanks and
 * strokes. Its text form is masked.
 *
 * @param text 4 to 40 characters
 */
public record CertificateNumber(String text) {
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}()〔〕]{4,40}");
  private static final int HEAD = 2;
  private static final int TAIL = 4;

  /** The number behind a typed text, or empty when it cannot be one. */
  public static Optional<CertificateNumber> parse(String typed) {
    String text =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .replaceAll("[\\s\\-‐-―_/.·]", "")
            .toUpperCase(Locale.ROOT);
    return FORM.matcher(text).matches() && text.matches(".*\\p{N}.*")
        ? Optional.of(new CertificateNumber(text))
        : Optional.empty();
  }

  /** What a screen shows. */
  public String masked() {
    if (text.length() <= HEAD + TAIL) {
      return "*".repeat(text.length() - HEAD) + text.substring(text.length() - HEAD);
    }
    return text.substring(0, HEAD)
        + "*".repeat(text.length() - HEAD - TAIL)
        + text.substring(text.length() - TAIL);
  }

  /** Never the number: it must not reach a log by accident. */
  @Override
  public String toString() {
    return masked();
  }
}
