package org.lingyan.web.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.BindingRules;
import org.lingyan.rules.BindingView;
import org.lingyan.rules.Requirement;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.Texts;

/** Bindings as their list shows them. */
final class BindingRows {
  private BindingRows() {}

  /**
   * What binds in a scope and above it; those that are over last.
   *
   * @param at name of an organisation of the scope, to see what binds there and below; blank for
   *     all
   */
  static List<BindingView> at(
      BindingRules bindings, Organisations organisations, Scope scope, String at) {
    Optional<OrganisationView> place =
        at.isBlank()
            ? Optional.empty()
            : organisations.named(scope, at, 1).stream()
                .map(Organisations.Named::organisation)
                .findFirst();
    if (!at.isBlank() && place.isEmpty()) {
      return List.of();
    }
    return bindings.around(scope).stream()
        .filter(
            binding ->
                place
                    .map(OrganisationView::path)
                    .filter(path -> !near(path, binding.path()))
                    .isEmpty())
        .sorted(Comparator.comparing(binding -> !binding.days().until().isAfter(scope.day())))
        .toList();
  }

  private static boolean near(String path, String other) {
    return path.startsWith(other) || other.startsWith(path);
  }

  static BindingRow row(
      BindingView binding, List<Requirement> known, Scope scope, PageTexts texts) {
    return new BindingRow(
        binding,
        title(binding, known, scope.day(), texts.texts()),
        scope.covers(binding.path()),
        scope.day(),
        texts);
  }

  static String title(BindingView binding, List<Requirement> known, LocalDate day, Texts texts) {
    return known.stream()
        .filter(one -> one.id().equals(binding.ruleId()))
        .map(one -> one.shown(day).rule().title().in(texts.locale()))
        .findFirst()
        .orElse(binding.ruleId());
  }
}
