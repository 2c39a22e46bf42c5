package org.lingyan.web.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Words;

/** What requirements are called, and which bind at a place. */
@ApplicationScoped
public class Requirements {
  private final RuleBook rules;

  /** For the container's proxy. */
  protected Requirements() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public Requirements(RuleBook rules) {
    this.rules = rules;
  }

  /**
   * A requirement.
   *
   * @param id its id
   * @param title what it is called
   */
  record Named(String id, Words title) {}

  /** Those that bind at an organisation on a day, the main one first. */
  List<Named> at(String path, LocalDate day) {
    return rules.binding(path, day).stream()
        .map(bound -> new Named(bound.rule().id(), bound.rule().title()))
        .toList();
  }

  /** What requirements are called on a day; by its id where it is not in force then. */
  Map<String, Words> titles(Collection<Optional<String>> requirements, LocalDate day) {
    Map<String, Words> titles = new HashMap<>();
    requirements.stream()
        .flatMap(Optional::stream)
        .distinct()
        .forEach(
            id ->
                titles.put(
                    id,
                    rules
                        .hoursRule(id, day)
                        .map(HoursRule::title)
                        .orElseGet(() -> new Words(id, id))));
    return titles;
  }
}
