package org.lingyan.web.hr;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.EmploymentView;
import org.lingyan.people.person.FoundPerson;
import org.lingyan.people.person.PeopleQuery;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.web.text.PageTexts;

/**
 * What was typed about a change of a working life, read field by field; everything that is wrong is
 * told at once.
 */
final class LifeForm {
  private static final int LONGEST_REASON = 500;
  private static final int MOST_NAMESAKES = 50;
  private static final int CANDIDATES = 5;

  private final Scope scope;
  private final PageTexts texts;
  private final List<FieldProblem> problems = new ArrayList<>();

  LifeForm(Scope scope, PageTexts texts) {
    this.scope = scope;
    this.texts = texts;
  }

  List<FieldProblem> problems() {
    return List.copyOf(problems);
  }

  boolean isRight() {
    return problems.isEmpty();
  }

  /** A day that must be there; what it answers when there is none is never used. */
  LocalDate day(String field, String typed) {
    Optional<LocalDate> day = maybeDay(field, typed);
    if (day.isEmpty() && typed.isBlank()) {
      wrong(field, texts.of("field.required", texts.get("life." + field)));
    }
    return day.orElse(scope.day());
  }

  Optional<LocalDate> maybeDay(String field, String typed) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeParseException odd) {
      wrong(field, texts.of("life.day.problem", typed.strip()));
      return Optional.empty();
    }
  }

  /** The organisation meant; 0 when it was not found, and a problem says so. */
  long organisation(Organisations organisations, String typed) {
    if (typed.isBlank()) {
      wrong("organisation", texts.of("field.required", texts.get("life.organisation")));
      return 0;
    }
    List<Organisations.Named> found = organisations.named(scope, typed, CANDIDATES);
    List<Organisations.Named> exact =
        found.stream()
            .filter(
                one ->
                    one.organisation().name().equals(typed.strip())
                        || one.label().equals(typed.strip()))
            .toList();
    List<Organisations.Named> meant = exact.isEmpty() ? found : exact;
    if (meant.size() == 1) {
      return meant.get(0).organisation().id();
    }
    wrong(
        "organisation",
        meant.isEmpty()
            ? texts.of("life.organisation.none", typed.strip())
            : texts.of(
                "life.organisation.many",
                texts.texts().listed(meant.stream().map(Organisations.Named::label).toList())));
    return 0;
  }

  /**
   * The person meant; empty when nobody was named, or was not found, and then a problem says so.
   */
  OptionalLong person(Directory directory, String field, String typed) {
    if (typed.isBlank()) {
      return OptionalLong.empty();
    }
    String name = typed.strip().replaceFirst("（.*", "");
    List<PersonView> named =
        directory
            .search(scope, PeopleQuery.named(name), new Page.Request(0, MOST_NAMESAKES))
            .items()
            .stream()
            // who is only lent to here is changed where she belongs
            .filter(one -> one.post().isEmpty())
            .map(FoundPerson::person)
            .toList();
    Namesakes namesakes = new Namesakes(named, texts);
    List<PersonView> found = namesakes.meant(typed.strip());
    if (found.size() == 1) {
      return OptionalLong.of(found.get(0).id());
    }
    wrong(
        field,
        found.isEmpty()
            ? texts.of("life.person.none", typed.strip())
            : texts.of(
                "life.person.many",
                texts
                    .texts()
                    .listed(found.stream().limit(CANDIDATES).map(namesakes::label).toList())));
    return OptionalLong.empty();
  }

  /** Where she works beside the main employment; 0 when it was not found, and a problem says so. */
  long beside(List<EmploymentView> employments, String typed) {
    if (typed.isBlank()) {
      wrong("organisation", texts.of("field.required", texts.get("life.organisation")));
      return 0;
    }
    Optional<EmploymentView> meant =
        employments.stream()
            .filter(one -> !one.main() && one.organisation().equals(typed.strip()))
            .findFirst();
    if (meant.isEmpty()) {
      wrong("organisation", texts.of("life.organisation.not-beside", typed.strip()));
    }
    return meant.map(EmploymentView::organisationId).orElse(0L);
  }

  Optional<WorkerCategory> category(String typed, boolean required) {
    for (WorkerCategory one : WorkerCategory.values()) {
      if (one.name().equals(typed)) {
        return Optional.of(one);
      }
    }
    if (required) {
      wrong("category", texts.of("field.required", texts.get("life.category")));
    }
    return Optional.empty();
  }

  String reason(String typed) {
    String reason = typed.strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      wrong("reason", texts.of("life.reason.problem", LONGEST_REASON));
    }
    return reason;
  }

  private void wrong(String field, String problem) {
    problems.add(new FieldProblem(field, problem));
  }
}
