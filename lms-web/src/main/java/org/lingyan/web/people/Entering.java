package org.lingyan.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PuttingOnRecord;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.web.text.PageTexts;

/** What the page for somebody new asks of the domain. */
@ApplicationScoped
public class Entering {
  /** As many suggestions as a browser's list is pleasant with. */
  private static final int SUGGESTIONS = 400;

  private static final int CANDIDATES = 5;

  private final Organisations organisations;
  private final PuttingOnRecord putting;

  /** For the container's proxy. */
  protected Entering() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public Entering(Organisations organisations, PuttingOnRecord putting) {
    this.organisations = organisations;
    this.putting = putting;
  }

  /** Organisations to choose from; the only one is chosen already. */
  List<String> places(Scope scope) {
    return organisations.named(scope, "", SUGGESTIONS).stream()
        .map(Organisations.Named::label)
        .toList();
  }

  /** The organisation meant; empty when it was not found, and then a problem says so. */
  OptionalLong place(Scope scope, String typed, FactsForm form, PageTexts texts) {
    if (typed.isBlank()) {
      form.wrong("organisation", texts.get("facts.organisation.missing"));
      return OptionalLong.empty();
    }
    String name = typed.strip();
    List<Organisations.Named> found = organisations.named(scope, name, CANDIDATES);
    List<Organisations.Named> exact =
        found.stream()
            .filter(one -> one.organisation().name().equals(name) || one.label().equals(name))
            .toList();
    List<Organisations.Named> meant = exact.isEmpty() ? found : exact;
    if (meant.size() == 1) {
      return OptionalLong.of(meant.get(0).organisation().id());
    }
    form.wrong(
        "organisation",
        meant.isEmpty()
            ? texts.of("facts.organisation.none", name)
            : texts.of(
                "facts.organisation.many",
                texts.texts().listed(meant.stream().map(Organisations.Named::label).toList())));
    return OptionalLong.empty();
  }

  /** The kind of worker; empty when none was chosen, and then a problem says so. */
  Optional<WorkerCategory> category(String typed, FactsForm form, PageTexts texts) {
    Optional<WorkerCategory> category =
        Arrays.stream(WorkerCategory.values()).filter(one -> one.name().equals(typed)).findFirst();
    if (category.isEmpty()) {
      form.wrong("category", texts.get("facts.category.missing"));
    }
    return category;
  }

  Outcome<Long> put(
      Scope scope, PersonFacts facts, long place, WorkerCategory category, Change change) {
    return putting.put(scope, facts, place, category, change);
  }
}
