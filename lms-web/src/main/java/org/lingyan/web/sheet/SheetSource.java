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
   * Whether other people stand in it: saving it is then written down (A11). So it is taken to be
   * unless a list says otherwise; one about a single person notes the look at her itself.
   */
  default boolean showsPeople() {
    return !roles().isEmpty();
  }

  /**
   * The list as its page shows it.
   *
   * @param parameter gives a parameter of the page's address, or null
   * @throws org.lingyan.shared.UnknownSubject when it lies outside what the asker may see
   */
  Sheet open(SheetAsker asker, UnaryOperator<String> parameter);
}
