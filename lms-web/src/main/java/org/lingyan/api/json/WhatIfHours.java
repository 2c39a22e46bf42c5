package org.lingyan.api.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.hours.standing.Duty;
import org.lingyan.hours.standing.HoursJudge;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Worked;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.HoursSettings;
import org.lingyan.rules.Joiner;
import org.lingyan.rules.ShareOf;
import org.lingyan.rules.Unit;
import org.lingyan.shared.DateRange;

/**
 * Hours that somebody types in, to see what a rule says of them.
 *
 * @param requirement the requirement's id
 * @param on the day judged; today when it is missing, and it may lie in the future
 * @param person whom the rule binds; missing: somebody bound for the whole period
 * @param period the period judged; when it is missing, the rule's own that contains {@code on}:
 *     needed where each person has one of her own
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

  /**
   * The period judged; empty where the requirement has one of each person's own, and none is given.
   */
  public Optional<DateRange> range(HoursRule rule, LocalDate today) {
    return period == null
        ? rule.period().own().or(() -> rule.period().containing(on(today)))
        : Optional.of(DateRange.inclusive(period.from(), period.to()));
  }

  /**
   * The verdict: the same function that judges real people.
   *
   * @param rule the version in force
   * @param range the period judged
   */
  public HoursVerdict judge(HoursRule rule, DateRange range, LocalDate today) {
    return HoursJudge.judge(
        Duty.plain(
            settings.applied(rule),
            range,
            Optional.ofNullable(person.joinedOn()).orElse(range.from()),
            Optional.ofNullable(person.level())),
        entries.stream().map(Tried::worked).toList(),
        on(today));
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
      @About(optional = true) ShareOf share,
      @About(optional = true, least = "1", most = "1440") Integer minutesPerCreditHour,
      @About(optional = true, least = "0.01", most = "1440") BigDecimal dailyCap) {
    private static final Settings NONE = new Settings(null, null, null, null);

    /** The rule under them; the length of a unit and a daily cap belong to rows counted in 学时. */
    private HoursRule applied(HoursRule rule) {
      boolean credit = rule.unit() == Unit.CREDIT_HOUR;
      HoursSettings own = rule.settings();
      HoursRule tried =
          rule.with(
              own.with(
                  Optional.ofNullable(joiner).orElse(own.joiner()),
                  Optional.ofNullable(minutesPerCreditHour)
                      .filter(named -> credit)
                      .orElse(own.minutesPerUnit()),
                  Optional.ofNullable(dailyCap).filter(named -> credit).or(own::dailyCap)));
      return share == null ? tried : tried.sharing(share);
    }

    private static Settings read(Body body) {
      OptionalInt minutes = body.optionalWhole("minutesPerCreditHour", 1, 1_440);
      return new Settings(
          body.optionalWord("joiner", Joiner.class).orElse(null),
          body.optionalWord("share", ShareOf.class).orElse(null),
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

    private Worked worked() {
      return new Worked(
          on, minutes, category.name(), degree ? SourceKind.DEGREE : SourceKind.CLASS);
    }

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
