package org.lingyan.people.account;

/**
 * Whom an identity provider vouches for.
 *
 * @param issuer the provider's own name for itself: an address, at most 200 ASCII characters
 * @param subject its lasting name for this person, at most 255 characters
 */
public record OpenIdSubject(String issuer, String subject) {
  private static final int LONGEST_ISSUER = 200;
  private static final int LONGEST_SUBJECT = 255;

  /**
   * Refuses what cannot be kept.
   *
   * @throws IllegalArgumentException when one of them is empty or too long
   */
  public OpenIdSubject {
    if (issuer.isEmpty()
        || issuer.length() > LONGEST_ISSUER
        || subject.isBlank()
        || subject.length() > LONGEST_SUBJECT) {
      throw new IllegalArgumentException("no subject of " + issuer);
    }
  }

  /** Never with the subject: it is somebody's personal data. */
  @Override
  public String toString() {
    return "somebody at " + issuer;
  }
}
