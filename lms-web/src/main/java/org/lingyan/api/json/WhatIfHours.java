package org.lingyan.api.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.hours.standing.HoursJudge;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Worked;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.Joiner;
import org.lingyan.shared.DateRange;

/**
 * Hours that somebody types in, to see what a rule says of them.
 *
 * @param requirement the requirement's id
 * @param on the day judged; today when it is missing, and it may lie in the future
 * @param person whom the rule binds; missing: somebody bound for the whole period
 * @param period the period judged; the calendar year of {@code on} when it is missing
 * @param settings settings to try instead of the rule pack's
 * @param entries the hours
 */
@Schema(name = "WhatIfHours", description = "Hours typed in, to see what a rule says of them.")
public record WhatIfHours(
    @About(example = "zhengzhou-annual") String requirement,
    @About(optional = true) LocalDate on,
    @About(optional = true) Joining person,
    @About(optional = true) PeriodJson period,
    @About(optional = true) Settings settings,
    @About(optional = true, longest = 10000) List<Tried> entries)
    implements Wish {
  private static final int MOST_ENTRIES = 10_000;

  static WhatIfHours read(Body body) {
    WhatIfHours wish =
        new WhatIfHours(
            body.text("requirement", 60),
            body.optionalDay("on").orElse(null),
            body.part("person").map(Joining::read).orElse(Joining.NONE),
            body.part("period").map(WhatIfHours::period).orElse(null),
            body.part("settings").map(Settings::read).orElse(Settings.NONE),
            body.parts("entries", MOST_ENTRIES).stream().map(Tried::read).toList());
    body.done();
    return wish;
  }

  private static PeriodJson period(Body body) {
    PeriodJson period = new PeriodJson(body.day("from"), body.day("to"));
    if (body.has("from") && body.has("to") && period.to().isBefore(period.from())) {
      body.wrong("to", "api.field.order", period.from().toString());
    }
    return period;
  }

  /** The day judged. */
  public LocalDate on(LocalDate today) {
    return on == null ? today : on;
  }

  /** The period judged. */
  public DateRange range(LocalDate today) {
    return period == null
        ? DateRange.yearOf(on(today))
        : DateRange.inclusive(period.from(), period.to());
  }

  /**
   * The verdict: the same function that judges real people.
   *
   * @param rule the version in force
   */
  public HoursVerdict judge(HoursRule rule, LocalDate today) {
    DateRange range = range(today);
    HoursRule tried =
        rule.with(
            Optional.ofNullable(settings.joiner()).orElse(rule.joiner()),
            Optional.ofNullable(settings.minutesPerCreditHour())
                .orElse(rule.minutesPerCreditHour()),
            Optional.ofNullable(settings.dailyCap()).or(rule::dailyCap));
    return HoursJudge.judge(
        tried,
        range,
        Optional.ofNullable(person.joinedOn()).orElse(range.from()),
        entries.stream()
            .filter(entry -> !entry.degree())
            .map(entry -> new Worked(entry.on(), entry.minutes(), entry.category().name()))
            .toList(),
        on(today));
  }

  /** How the share of a category is found; without effect on a rule without shares. */
  public enum Share {
    /** Of what is needed. */
    OF_REQUIRED,
    /** Of what is held. */
    OF_TOTAL
  }

  /**
   * Whom the rule binds.
   *
   * @param joinedOn first day on which it does
   * @param level national certificate
   */
  @Schema(name = "WhatIfPerson")
  public record Joining(
      @About(optional = true) LocalDate joinedOn, @About(optional = true) CertificateLevel level) {
    private static final Joining NONE = new Joining(null, null);

    private static Joining read(Body body) {
      return new Joining(
          body.optionalDay("joinedOn").orElse(null),
          body.optionalWord("level", CertificateLevel.class).orElse(null));
    }
  }

  /**
   * Settings to try; a missing one is the rule pack's.
   *
   * @param joiner what a joiner owes
   * @param share how shares are found
   * @param minutesPerCreditHour minutes that make one 学时
   * @param dailyCap most 学时 of a day
   */
  @Schema(name = "WhatIfSettings")
  public record Settings(
      @About(optional = true) Joiner joiner,
      @About(optional = true) Share share,
      @About(optional = true, least = "1", most = "1440") Integer minutesPerCreditHour,
      @About(optional = true, least = "0.01", most = "1440") BigDecimal dailyCap) {
    private static final Settings NONE = new Settings(null, null, null, null);

    private static Settings read(Body body) {
      OptionalInt minutes = body.optionalWhole("minutesPerCreditHour", 1, 1_440);
      return new Settings(
          body.optionalWord("joiner", Joiner.class).orElse(null),
          body.optionalWord("share", Share.class).orElse(null),
          minutes.isPresent() ? Integer.valueOf(minutes.getAsInt()) : null,
          body.optionalAmount("dailyCap", "0.01", "1440").orElse(null));
    }
  }

  /**
   * An hour that somebody types in.
   *
   * @param on day on which it took place
   * @param minutes whole minutes; without meaning for a degree
   * @param category its category
   * @param degree whether it is a degree
   */
  @Schema(name = "WhatIfEntry")
  public record Tried(
      LocalDate on,
      @About(optional = true, least = "1", most = "527040") int minutes,
      @About(optional = true) Category category,
      @About(optional = true) boolean degree) {
    private static final int MOST_MINUTES = 366 * 24 * 60;

    private static Tried read(Body body) {
      boolean degree = body.flag("degree");
      return new Tried(
          body.day("on"),
          degree ? 0 : body.whole("minutes", 1, MOST_MINUTES),
          degree
              ? body.optionalWord("category", Category.class).orElse(Category.PROFESSIONAL)
              : body.word("category", Category.class),
          degree);
    }
  }
}
