package org.lingyan.web.sheet;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.Role;

/** A list that can be saved. A list offers itself by having a bean of this type. */
public interface SheetSource {
  /** Its name in addresses, {@code a-z} and {@code -}. */
  String name();

  /** Roles of which one is needed; empty: for everybody who is signed in, about herself. */
  Set<Role> roles();

  /**
   * The list as its page shows it.
   *
   * @param parameter gives a parameter of the page's address, or null
   * @throws org.lingyan.shared.UnknownSubject when it lies outside what the asker may see
   */
  Sheet open(SheetAsker asker, UnaryOperator<String> parameter);
}
