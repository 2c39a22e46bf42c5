package org.lingyan.people.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An identity document whose number has the form of its kind. Its text form is masked: the full
 * number is taken by name, where it is allowed.
 *
 * @param kind what it is
 * @param number normalised: half-width, upper case, without blanks
 */
public record IdentityDocument(DocumentKind kind, String number) {
  private static final String DIVIDER = ":";
  private static final int SHOWN = 2;

  /** The document behind a typed number, or empty when it cannot be one of this kind (P1). */
  public static Optional<IdentityDocument> parse(DocumentKind kind, String typed) {
    String number = Typed.code(typed);
    boolean right =
        switch (kind) {
          case ID_CARD ->
              !DocumentKind.RESIDENCE_PERMIT.fits(number) && IdNumber.parse(number).isPresent();
          case RESIDENCE_PERMIT -> kind.fits(number) && IdNumber.parse(number).isPresent();
          default -> kind.fits(number);
        };
    return right ? Optional.of(new IdentityDocument(kind, number)) : Optional.empty();
  }

  /**
   * Every document that a typed number could belong to; the number of an ID card or of a residence
   * permit is nothing else.
   */
  public static List<IdentityDocument> candidates(String typed) {
    Optional<IdentityDocument> card =
        parse(DocumentKind.ID_CARD, typed).or(() -> parse(DocumentKind.RESIDENCE_PERMIT, typed));
    if (card.isPresent()) {
      return List.of(card.get());
    }
    return Arrays.stream(DocumentKind.values())
        .flatMap(kind -> parse(kind, typed).stream())
        .toList();
  }

  /** The document of a citizen with this number. */
  public static IdentityDocument of(IdNumber number) {
    return new IdentityDocument(DocumentKind.ID_CARD, number.text());
  }

  /** The day of birth that the number itself says; empty for documents whose number says none. */
  public Optional<LocalDate> birthDate() {
    return hasIdNumber() ? Optional.of(new IdNumber(number).birthDate()) : Optional.empty();
  }

  private boolean hasIdNumber() {
    return kind == DocumentKind.ID_CARD || kind == DocumentKind.RESIDENCE_PERMIT;
  }

  /** P2: what a screen shows. */
  public String masked() {
    if (hasIdNumber()) {
      return new IdNumber(number).masked();
    }
    int shown = Math.min(SHOWN, number.length() / 4);
    return number.substring(0, shown)
        + "*".repeat(number.length() - 2 * shown)
        + number.substring(number.length() - shown);
  }

  /** P2: what is sealed and looked up; no two kinds share one. */
  String sealedText() {
    return kind == DocumentKind.ID_CARD ? number : kind + DIVIDER + number;
  }

  /** The document behind {@link #sealedText}. */
  static IdentityDocument ofSealed(String text) {
    int divider = text.indexOf(DIVIDER);
    return divider < 0
        ? new IdentityDocument(DocumentKind.ID_CARD, text)
        : new IdentityDocument(
            DocumentKind.valueOf(text.substring(0, divider)), text.substring(divider + 1));
  }

  @Override
  public String toString() {
    return kind + " " + masked();
  }
}
