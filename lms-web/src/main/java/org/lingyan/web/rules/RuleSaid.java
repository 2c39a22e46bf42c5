package org.lingyan.web.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lingyan.rules.CategoryTerm;
import org.lingyan.rules.CategoryTerms;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.HoursSettings;
import org.lingyan.rules.OnlineLadder;
import org.lingyan.rules.Unit;
import org.lingyan.shared.Citation;

/**
 * Says a requirement key by key, as its document does.
 *
 * @param to takes a key and what stands there
 */
record RuleSaid(BiConsumer<String, List<String>> to) {

  void say(HoursRule rule, String jurisdiction, LocalDate from) {
    say("jurisdiction", jurisdiction);
    say("from", from.toString());
    say("title.zh-CN", rule.title().zh());
    say("title.en", rule.title().en());
    to.accept("binds.workers", names(rule.binds().workers()));
    to.accept("binds.levels", names(rule.binds().levels()));
    say("period.kind", rule.period().kind().name());
    rule.period()
        .own()
        .ifPresent(
            days -> {
              say("period.from", days.from().toString());
              say("period.to", days.last().toString());
            });
    say("amount.unit", rule.unit().name());
    say("amount.all", rule.amount().all());
    rule.amount()
        .byLevel()
        .forEach((level, amount) -> say("amount.byLevel." + level, Optional.of(amount)));
    say("amount.citation", rule.amount().citation());
    rule.categories().ifPresent(this::say);
    rule.degree()
        .ifPresent(
            degree -> {
              say("degree.worth", Optional.of(degree.worth()));
              say("degree.everyOne", Boolean.toString(degree.everyOne()));
              say("degree.citation", degree.citation());
            });
    say(rule.settings(), rule.unit() == Unit.CREDIT_HOUR);
  }

  private void say(CategoryTerms categories) {
    for (int i = 0; i < categories.terms().size(); i++) {
      CategoryTerm term = categories.terms().get(i);
      String row = RuleFields.CATEGORY_ROWS + "[" + i + "]";
      say(row + ".category", term.category());
      say(row + ".least", term.least());
      term.leastShare().ifPresent(share -> say(row + ".leastShare", share.toString()));
      say(row + ".most", term.most());
    }
    say("categories.shareOf", categories.shareOf().name());
    say("categories.citation", categories.citation());
  }

  private void say(HoursSettings settings, boolean credit) {
    if (credit) {
      say("settings.minutesPerCreditHour", Integer.toString(settings.minutesPerUnit()));
      say("settings.roundDownTo", Optional.of(settings.step()));
    }
    say("settings.dailyCap", settings.dailyCap());
    say("settings.joiner", settings.joiner().name());
    say("settings.carryOver.most", settings.carryOver());
    settings
        .makeUp()
        .ifPresent(window -> say("settings.makeUp.until", window.until().toString().substring(2)));
    settings.leave().forEach((kind, effect) -> say("settings.leave." + kind, effect.name()));
    if (settings.online().leastMinutes() > 0) {
      say("settings.online.leastMinutes", Integer.toString(settings.online().leastMinutes()));
    }
    settings.online().ladder().ifPresent(this::say);
    say("settings.citation", settings.citation());
  }

  private void say(OnlineLadder ladder) {
    for (int i = 0; i < ladder.steps().size(); i++) {
      OnlineLadder.Step step = ladder.steps().get(i);
      String row = RuleFields.STEP_ROWS + "[" + i + "]";
      say(row + (step.reached() ? ".from" : ".above"), Integer.toString(step.minutes()));
      say(row + ".worth", Optional.of(step.worth()));
    }
    say("settings.online.ladder.tested", Optional.of(ladder.tested()));
    say("settings.online.ladder.citation", ladder.citation());
  }

  private void say(String path, Citation citation) {
    say(path + ".text", citation.text());
    say(path + ".source", citation.source());
    say(path + ".status", citation.status().name());
  }

  private void say(String path, Optional<BigDecimal> amount) {
    amount.ifPresent(number -> say(path, number.stripTrailingZeros().toPlainString()));
  }

  private void say(String path, String text) {
    to.accept(path, List.of(text));
  }

  private static List<String> names(Collection<? extends Enum<?>> words) {
    return words.stream().sorted(Comparator.comparingInt(Enum::ordinal)).map(Enum::name).toList();
  }
}
