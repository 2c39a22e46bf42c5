package org.lingyan.web.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.EmploymentView;
import org.lingyan.people.person.FoundPerson;
import org.lingyan.people.person.PeopleQuery;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.person.WorkingLifeEvent;
import org.lingyan.people.person.WorkingLifeKind;
import org.lingyan.people.tree.DatedNames;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.web.text.PageTexts;

/** Gathers what the pages of a working life show. */
@ApplicationScoped
public class Lives {
  /** As many suggestions as a browser's list is pleasant with. */
  private static final int SUGGESTIONS = 400;

  private final Directory directory;
  private final Organisations organisations;
  private final ChangingWorkingLife life;
  private final org.lingyan.people.person.PersonFile file;

  /** For the container's proxy. */
  protected Lives() {
    this(null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public Lives(
      Directory directory,
      Organisations organisations,
      ChangingWorkingLife life,
      org.lingyan.people.person.PersonFile file) {
    this.directory = directory;
    this.organisations = organisations;
    this.life = life;
    this.file = file;
  }

  PersonView person(Scope scope, long personId) {
    return directory.inScope(scope, personId);
  }

  /** Her history, the latest first. */
  List<LifeEventRow> history(Scope scope, long personId, PageTexts texts) {
    List<WorkingLifeEvent> events = life.history(scope, personId);
    OptionalLong latest =
        events.stream()
            .filter(event -> !event.undone() && event.undoes().isEmpty())
            .filter(event -> event.kind() != WorkingLifeKind.SUPERIOR_LEFT)
            .mapToLong(WorkingLifeEvent::id)
            .findFirst();
    Set<Long> touched =
        events.stream()
            .flatMap(event -> Stream.of(event.from(), event.to()))
            .flatMapToLong(OptionalLong::stream)
            .boxed()
            .collect(Collectors.toSet());
    DatedNames places = organisations.dated(touched);
    Map<Long, String> people = directory.names(others(events));
    return events.stream()
        .map(
            event ->
                new LifeEventRow(
                    event, places, people, latest.equals(OptionalLong.of(event.id())), texts))
        .toList();
  }

  /** Whom changes name: line managers and successors. */
  static Set<Long> others(List<WorkingLifeEvent> events) {
    return events.stream()
        .map(WorkingLifeEvent::other)
        .flatMapToLong(OptionalLong::stream)
        .boxed()
        .collect(Collectors.toSet());
  }

  List<String> placeSuggestions(Scope scope) {
    return organisations.named(scope, "", SUGGESTIONS).stream()
        .map(Organisations.Named::label)
        .toList();
  }

  /** Where she works, or worked, beside the main employment. */
  List<EmploymentView> beside(Scope scope, long personId) {
    return file.employments(scope, personId).stream().filter(one -> !one.main()).toList();
  }

  List<String> personSuggestions(Scope scope, PersonView person, PageTexts texts) {
    List<PersonView> people =
        directory
            .search(
                scope,
                new PeopleQuery(
                    "",
                    organisations.find(person.organisationId(), scope.day()),
                    PeopleQuery.Presence.EMPLOYED,
                    Optional.empty()),
                new Page.Request(0, SUGGESTIONS))
            .items()
            .stream()
            .filter(one -> one.post().isEmpty())
            .map(FoundPerson::person)
            .filter(one -> one.id() != person.id())
            .toList();
    Namesakes namesakes = new Namesakes(people, texts);
    return people.stream().map(namesakes::label).toList();
  }

  LifeForm form(Scope scope, PageTexts texts) {
    return new LifeForm(scope, texts);
  }

  Directory directory() {
    return directory;
  }

  Organisations organisations() {
    return organisations;
  }
}
