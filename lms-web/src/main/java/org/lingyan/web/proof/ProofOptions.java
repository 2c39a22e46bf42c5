package org.lingyan.web.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.lingyan.certificate.ProofChoice;
import org.lingyan.certificate.ProofChoices;
import org.lingyan.certificate.ProofWish;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.Choice;
import org.lingyan.web.text.Texts;

/** What can be chosen for a proof of hours, as options of a menu, and what was chosen. */
@ApplicationScoped
public class ProofOptions {
  private static final String BETWEEN = "~";

  private final ProofChoices choices;

  /** For the container's proxy. */
  protected ProofOptions() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public ProofOptions(ProofChoices choices) {
    this.choices = choices;
  }

  /**
   * The options for a person, the latest period first. Who calls it has checked the scope.
   *
   * @param preferred the year whose main requirement is chosen by itself
   */
  public List<Choice> of(long personId, int preferred, Instant at, Texts texts) {
    List<ProofChoice> all = choices.of(personId, at);
    Optional<ProofChoice> first =
        all.stream()
            .filter(one -> one.main() && one.period().from().getYear() == preferred)
            .findFirst();
    return all.stream()
        .map(
            one ->
                new Choice(
                    one.requirement() + BETWEEN + one.period().from(),
                    words(one.title().in(texts.locale()), one.period(), texts),
                    first.filter(one::equals).isPresent()))
        .toList();
  }

  /** A requirement with its period, in words. */
  public static String words(String title, DateRange period, Texts texts) {
    boolean year = period.equals(DateRange.yearOf(period.from()));
    return year
        ? texts.of("proof.title.HOURS", Integer.toString(period.from().getYear()), title)
        : texts.of("proof.title.PERIOD", period.from().toString(), period.last().toString(), title);
  }

  /**
   * What an option means; the main requirement of a year where none was chosen.
   *
   * @param today the present day: nothing else is known of a period that has not ended
   * @throws UnknownSubject when it can be no option
   */
  public static ProofWish wish(String option, int year, LocalDate today) {
    if (option.isEmpty()) {
      return ProofWish.year(DateRange.yearOf(LocalDate.of(year, 1, 1)), today);
    }
    String[] parts = option.split(BETWEEN, 2);
    try {
      return new ProofWish(
          Optional.of(parts[0]), LocalDate.parse(parts.length > 1 ? parts[1] : ""));
    } catch (DateTimeParseException odd) {
      throw new UnknownSubject("option of a proof");
    }
  }
}
