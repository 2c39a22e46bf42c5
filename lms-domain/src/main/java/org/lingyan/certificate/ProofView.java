package org.lingyan.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.hours.standing.Status;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Words;

/**
 * A paper.
 *
 * @param number its number, 16 characters
 * @param kind kind of paper
 * @param personId whose
 * @param subject rule id or course id
 * @param period the days it speaks of
 * @param issuedOn local day of issue
 * @param holder name on the day of issue
 * @param organisation organisation on the day of issue
 * @param title what it certifies
 * @param hours 学时; empty where no rule converts minutes
 * @param minutes minutes behind them
 * @param needed what the rule asks; empty on a course paper
 * @param standing standing on the day of issue
 * @param ruleVersion version of the rule that judged; 0 for none
 * @param carried what of the hours the period before left over; 0 for nothing
 */
public record ProofView(
    String number,
    ProofKind kind,
    long personId,
    String subject,
    DateRange period,
    LocalDate issuedOn,
    String holder,
    String organisation,
    Words title,
    Optional<BigDecimal> hours,
    int minutes,
    Optional<BigDecimal> needed,
    Status standing,
    int ruleVersion,
    BigDecimal carried) {

  /** The number in groups of four, as it is printed. */
  public String printedNumber() {
    return printed(number);
  }

  /** A number in groups of four. */
  public static String printed(String number) {
    return String.join("-", number.split("(?<=\\G.{4})"));
  }

  /** The name as a stranger sees it: first character, last of three or more, stars between. */
  public String maskedHolder() {
    int[] characters = holder.codePoints().toArray();
    StringBuilder masked = new StringBuilder().appendCodePoint(characters[0]);
    for (int i = 1; i < characters.length; i++) {
      boolean last = i == characters.length - 1 && i > 1;
      masked.appendCodePoint(last ? characters[i] : '＊');
    }
    return masked.toString();
  }
}
