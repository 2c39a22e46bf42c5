package org.lingyan.people.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lingyan.shared.Reason;

/**
 * P31: what speaks against a new password. It has to be long; beyond that it may be anything but
 * what is tried first, the account's name, a phone number.
 */
final class PasswordChoice {
  private static final int SHORTEST_NAME = 4;

  /** From this score on, of 0 to 4, the library takes more than 100 million tries. */
  private static final int WEAKEST = 3;

  /** The time to look at a text grows with the square of its length; this much tells enough. */
  private static final int LOOKED_AT = 60;

  private static final Pattern PHONE = Pattern.compile(".*(?<!\\d)1[3-9]\\d{9}(?!\\d).*");

  /** Words that lie nearest here and that the library does not know; written small. */
  private static final List<String> NEAR =
      List.of(
          "admin",
          "mima",
          "denglu",
          "zhanghao",
          "guanli",
          "guanliyuan",
          "renshi",
          "xueyuan",
          "laoshi",
          "zhengzhou",
          "henan",
          "shegong",
          "shehuigongzuo",
          "peixun",
          "dudao",
          "minzheng",
          "lingyan",
          "lingjun");

  /** Reads its dictionaries once, at the first question. */
  private static final class Guessing {
    static final Zxcvbn TRIES = new Zxcvbn();
  }

  private PasswordChoice() {}

  /**
   * Everything that speaks against it.
   *
   * @param account the account's name, or what was typed as such
   */
  static List<Reason> objections(String wanted, String account) {
    if (wanted.length() < Passwords.SHORTEST || wanted.length() > Passwords.LONGEST) {
      return List.of(new PasswordRefused.BadLength(Passwords.SHORTEST));
    }
    String small = wanted.toLowerCase(Locale.ROOT);
    String name = account.toLowerCase(Locale.ROOT);
    List<Reason> against = new ArrayList<>();
    if (small.equals(name)) {
      against.add(new PasswordRefused.NotNew());
    } else if (name.codePointCount(0, name.length()) >= SHORTEST_NAME && small.contains(name)) {
      against.add(new PasswordRefused.ContainsName());
    }
    if (PHONE.matcher(wanted).matches()) {
      against.add(new PasswordRefused.ContainsPhone());
    }
    if (against.isEmpty() && isGuessed(wanted)) {
      against.add(new PasswordRefused.Guessed());
    }
    return against;
  }

  private static boolean isGuessed(String wanted) {
    String beginning = wanted.substring(0, Math.min(wanted.length(), LOOKED_AT));
    return Guessing.TRIES.measure(beginning, NEAR).getScore() < WEAKEST;
  }
}
