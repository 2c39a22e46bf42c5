package org.lingyan.people.account;

import java.util.Optional;

/**
 * From where somebody asks to be let in.
 *
 * @param address full network address, for P3; it is not kept
 * @param browser with what
 * @param platform on what
 * @param mark the cookie by which a browser is known again (P12); empty when it has none
 */
public record Visit(
    String address, BrowserKind browser, PlatformKind platform, Optional<Token> mark) {

  /** A visit of which nothing but the address is known. */
  public static Visit from(String address) {
    return new Visit(address, BrowserKind.OTHER, PlatformKind.OTHER, Optional.empty());
  }
}
