package org.lingyan.people.duplicate;

import java.util.EnumSet;
import java.util.Set;

/** In what two records agree (V1). */
public enum Suspicion {
  /** The number of a document, typed as two kinds. */
  DOCUMENT_NUMBER(16),
  /** Name and birth date. */
  NAME_AND_BIRTH_DATE(1),
  /** A former name of one is the name of the other, and the birth date is the same. */
  FORMER_NAME_AND_BIRTH_DATE(2),
  /** Phone. */
  PHONE(4),
  /** Name, and an organisation in which both work or worked. */
  NAME_AND_ORGANISATION(8);

  private final int bit;

  Suspicion(int bit) {
    this.bit = bit;
  }

  /** The number under which queries tell it; numbers of several are added. */
  int bit() {
    return bit;
  }

  /** What a query told. */
  static Set<Suspicion> of(long bits) {
    Set<Suspicion> found = EnumSet.noneOf(Suspicion.class);
    for (Suspicion one : values()) {
      if ((bits & one.bit) != 0) {
        found.add(one);
      }
    }
    return found;
  }
}
