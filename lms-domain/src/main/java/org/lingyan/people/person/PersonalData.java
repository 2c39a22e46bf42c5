package org.lingyan.people.person;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lingyan.shared.Keyring;

/** P2: how personal data is sealed, found and opened. */
final class PersonalData {
  private final Keyring keys;

  PersonalData(Keyring keys) {
    this.keys = keys;
  }

  byte[] sealed(String text) {
    return keys.seal(text);
  }

  byte[] lookup(IdentityDocument document) {
    return lookup(document.sealedText());
  }

  /** By the number alone, whatever kind of document it was typed as. */
  byte[] numberLookup(IdentityDocument document) {
    return lookup(document.number());
  }

  byte[] lookup(Phone phone) {
    return lookup(phone.number());
  }

  /** The version of the key behind every new lookup. */
  int lookupKey() {
    return keys.newest(Keyring.Use.LOOKUP);
  }

  Optional<IdentityDocument> document(byte[] sealed) {
    return opened(sealed).map(IdentityDocument::ofSealed);
  }

  Optional<Phone> phone(byte[] sealed) {
    return opened(sealed).map(Phone::new);
  }

  /** The text behind a sealed column; empty for NULL. */
  Optional<String> opened(byte[] sealed) {
    return sealed.length == 0 ? Optional.empty() : Optional.of(keys.open(sealed));
  }

  private byte[] lookup(String text) {
    return keys.mac(Keyring.Use.LOOKUP, lookupKey(), text.getBytes(StandardCharsets.UTF_8));
  }
}
