package org.lingyan.people.person;

import java.nio.charset.StandardCharsets;
import org.lingyan.shared.Keyring;

/** P2: how personal data is sealed, found and shown. */
final class PersonalData {
  private final Keyring keys;

  PersonalData(Keyring keys) {
    this.keys = keys;
  }

  byte[] sealed(IdNumber number) {
    return keys.seal(number.text());
  }

  byte[] lookup(IdNumber number) {
    return keys.mac(
        Keyring.Use.LOOKUP, lookupKey(), number.text().getBytes(StandardCharsets.UTF_8));
  }

  int lookupKey() {
    return keys.newest(Keyring.Use.LOOKUP);
  }

  String masked(byte[] sealed) {
    return sealed.length == 0 ? "" : new IdNumber(keys.open(sealed)).masked();
  }
}
