package org.lingyan.people.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lingyan.shared.Reason;

/**
 * P31: what speaks against a new password. It has to be long; beyond that it may be anything but
 * what is tried first: repetitions, rows of figures, letters or keys, the commonest words with
 * figures behind them, the account's name, a phone number.
 */
final class PasswordChoice {
  private static final int SHORTEST_NAME = 4;
  private static final int LONGEST_BLOCK = 4;
  private static final int FEWEST_CHARACTERS = 4;

  /** A run of so few characters adds nothing. */
  private static final int FILLING = 2;

  private static final int WEAK_PARTS = 3;
  private static final Pattern PHONE = Pattern.compile(".*(?<!\\d)1[3-9]\\d{9}(?!\\d).*");
  private static final Pattern YEAR_OR_DAY = Pattern.compile("(19|20)\\d{2}(\\d{2}){0,2}");
  private static final Pattern PARTS = Pattern.compile("\\p{L}+|\\d+|[^\\p{L}\\d]+");
  private static final List<String> ROWS =
      List.of(
          "abcdefghijklmnopqrstuvwxyz",
          "01234567890123456789",
          "qwertyuiop",
          "asdfghjkl",
          "zxcvbnm",
          "qazwsxedcrfvtgbyhnujmikolp",
          "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
          "1q2w3e4r5t6y7u8i9o0p",
          "!@#$%^&*()");

  /** The commonest, and those that lie nearest here; written small. */
  private static final Set<String> COMMON =
      Set.of(
          "password",
          "passwd",
          "pass",
          "passcode",
          "admin",
          "administrator",
          "root",
          "user",
          "test",
          "tester",
          "guest",
          "login",
          "welcome",
          "letmein",
          "changeme",
          "default",
          "secret",
          "master",
          "dragon",
          "monkey",
          "sunshine",
          "princess",
          "football",
          "baseball",
          "superman",
          "iloveyou",
          "trustno",
          "whatever",
          "freedom",
          "hello",
          "computer",
          "internet",
          "shadow",
          "michael",
          "charlie",
          "summer",
          "winter",
          "spring",
          "autumn",
          "love",
          "baby",
          "woaini",
          "woaiwojia",
          "aini",
          "mima",
          "denglu",
          "zhanghao",
          "guanli",
          "guanliyuan",
          "zhongguo",
          "china",
          "beijing",
          "shanghai",
          "zhengzhou",
          "henan",
          "shegong",
          "shehuigongzuo",
          "peixun",
          "dudao",
          "minzheng",
          "lingyan",
          "renshi",
          "xueyuan",
          "laoshi",
          "qq",
          "taobao",
          "weixin",
          "alibaba",
          "baidu");

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
    if (repeats(small) || isRow(small)) {
      against.add(new PasswordRefused.Pattern());
    } else if (isCommon(small)) {
      against.add(new PasswordRefused.Common());
    }
    return against;
  }

  /** One block over and over, or hardly any different characters. */
  private static boolean repeats(String text) {
    if (text.codePoints().distinct().count() < FEWEST_CHARACTERS) {
      return true;
    }
    for (int block = 1; block <= LONGEST_BLOCK; block++) {
      if (text.substring(block).equals(text.substring(0, text.length() - block))) {
        return true;
      }
    }
    return false;
  }

  /** Some neighbours of a row, forwards or backwards. */
  private static boolean isRow(String text) {
    String back = new StringBuilder(text).reverse().toString();
    return ROWS.stream().anyMatch(row -> row.contains(text) || row.contains(back));
  }

  /**
   * Made of what is tried first and nothing else; words are also looked for with figures in the
   * place of letters.
   */
  private static boolean isCommon(String text) {
    return isMadeOfCommon(text) || isMadeOfCommon(plain(text));
  }

  private static boolean isMadeOfCommon(String text) {
    return PARTS
        .matcher(text)
        .results()
        .map(part -> part.group())
        .allMatch(
            part ->
                part.length() <= FILLING
                    || COMMON.contains(part)
                    || twoCommon(part)
                    || repeatedPart(part)
                    || (part.length() >= WEAK_PARTS && isRow(part))
                    || YEAR_OR_DAY.matcher(part).matches());
  }

  private static boolean twoCommon(String part) {
    for (int cut = 1; cut < part.length(); cut++) {
      if (COMMON.contains(part.substring(0, cut)) && COMMON.contains(part.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  private static boolean repeatedPart(String part) {
    return part.codePoints().distinct().count() == 1;
  }

  private static String plain(String text) {
    return text.replace('@', 'a')
        .replace('$', 's')
        .replace('0', 'o')
        .replace('3', 'e')
        .replace('!', 'i');
  }
}
