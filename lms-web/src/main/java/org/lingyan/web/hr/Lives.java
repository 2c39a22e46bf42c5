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
import org.lingyan.people.person.FoundPerson;
import org.lingyan.people.person.PeopleQuery;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.person.WorkingLifeEvent;
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

  /** For the container's proxy. */
  protected Lives() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public Lives(Directory directory, Organisations organisations, ChangingWorkingLife life) {
    this.directory = directory;
    this.organisations = organisations;
    this.life = life;
  }

  PersonView person(Scope scope, long personId) {
    return directory.inScope(scope, personId);
  }

  /** Her history, the latest first. */
  List<LifeEventRow> history(Scope scope, long personId, PageTexts texts) {
    List<WorkingLifeEvent> events = life.events(scope, personId);
    OptionalLong latest =
        events.stream()
            .filter(event -> !event.undone() && event.undoes().isEmpty())
            .mapToLong(WorkingLifeEvent::id)
            .findFirst();
    Set<Long> touched =
        events.stream()
            .flatMap(event -> Stream.of(event.from(), event.to()))
            .flatMapToLong(OptionalLong::stream)
            .boxed()
            .collect(Collectors.toSet());
    Map<Long, String> places = organisations.names(touched, scope.day());
    return events.stream()
        .map(
            event ->
                new LifeEventRow(event, places, latest.equals(OptionalLong.of(event.id())), texts))
        .toList();
  }

  List<String> placeSuggestions(Scope scope) {
    return organisations.named(scope, "", SUGGESTIONS).stream()
        .map(Organisations.Named::label)
        .toList();
  }

  List<String> personSuggestions(Scope scope, PersonView person) {
    return directory
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
        .map(LifeForm::label)
        .toList();
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
