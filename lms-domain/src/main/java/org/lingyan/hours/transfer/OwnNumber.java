package org.lingyan.hours.transfer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalLong;
import org.lingyan.shared.Ids;

/** What an entry of ours is called in a list that we have saved, by which it is known again. */
public final class OwnNumber {
  private static final String BEFORE = "LY-";

  private OwnNumber() {}

  /** The number of an entry. */
  public static String of(long entry) {
    return BEFORE + Ids.text(entry);
  }

  /** The entry that a number names; empty when it is none of ours. */
  public static OptionalLong entry(String number) {
    String plain = Normalizer.normalize(number, Normalizer.Form.NFKC).strip();
    return plain.toUpperCase(Locale.ROOT).startsWith(BEFORE)
        ? Ids.parse(plain.substring(BEFORE.length()))
        : OptionalLong.empty();
  }
}
