package org.lingyan.web.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.person.EmploymentView;
import org.lingyan.people.person.LifeKind;
import org.lingyan.people.person.LifeWish;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Enters a change of somebody's working life, and shows those that were entered. */
@Named
@RequestScoped
public class LifePage {
  private final Lives lives;
  private final ChangingWorkingLife life;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final LifeFields fields;
  private String id = "";
  private PersonView person;
  private LifeKind kind = LifeKind.TRANSFER;
  private List<EmploymentView> beside = List.of();
  private List<Link> kinds = List.of();
  private List<LifeEventRow> history = List.of();
  private List<String> places = List.of();
  private List<String> colleagues = List.of();
  private List<FieldProblem> problems = List.of();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected LifePage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public LifePage(
      Lives lives,
      ChangingWorkingLife life,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      LifeFields fields) {
    this.lives = lives;
    this.life = life;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.fields = fields;
  }

  /** Finds the person inside the scope, and what can be entered for her. */
  public void load() {
    LocalDate today = time.today();
    Scope scope = scope(today);
    person = lives.person(scope, personId());
    beside = lives.beside(scope, person.id());
    EnumSet<LifeKind> possible = possible(today);
    kind = fields.wanted().filter(possible::contains).orElseGet(() -> possible.iterator().next());
    kinds =
        possible.stream()
            .map(one -> new Link(texts.word(one), href() + "&kind=" + one, one == kind))
            .toList();
    history = lives.history(scope, person.id(), texts);
    places = places(scope);
    colleagues = kind.isAboutAnother() ? lives.personSuggestions(scope, person, texts) : List.of();
    if (kind.isBeside() && places.size() == 1 && fields.getOrganisation().isEmpty()) {
      fields.setOrganisation(places.get(0));
    }
    if (fields.getDay().isEmpty()) {
      fields.setDay(today.toString());
    }
  }

  /** What can be entered about somebody who is employed, or is not. */
  private EnumSet<LifeKind> possible(LocalDate today) {
    if (!new DateRange(person.since(), person.until()).contains(today)) {
      EnumSet<LifeKind> possible = EnumSet.of(LifeKind.JOIN, LifeKind.FIRST_DAY);
      // What stands beside must not outlast the main employment.
      if (beside.stream().anyMatch(one -> one.days().until().isAfter(person.until()))) {
        possible.add(LifeKind.END_BESIDE);
      }
      return possible;
    }
    EnumSet<LifeKind> possible = EnumSet.complementOf(EnumSet.of(LifeKind.JOIN));
    if (beside.isEmpty()) {
      possible.removeIf(LifeKind::isBeside);
    }
    return possible;
  }

  private List<String> places(Scope scope) {
    if (kind.isBeside()) {
      return beside.stream().map(EmploymentView::organisation).distinct().toList();
    }
    return kind.isPlaced() ? lives.placeSuggestions(scope) : List.of();
  }

  private long place(LifeForm form) {
    return kind.isBeside()
        ? form.beside(beside, fields.getOrganisation())
        : form.organisation(lives.organisations(), fields.getOrganisation());
  }

  /** Enters it and returns to the history, or says everything that is wrong. */
  public void enter(ExternalContext external) throws IOException {
    Instant now = time.now();
    Scope scope = scope(Timekeeper.day(now));
    LifeForm form = lives.form(scope, texts);
    Change change =
        new Change(
            form.day("day", fields.getDay()),
            form.reason(fields.getReason()),
            OptionalLong.of(current.signedIn().accountId()),
            now);
    OptionalLong place = kind.isPlaced() ? OptionalLong.of(place(form)) : OptionalLong.empty();
    Optional<LocalDate> end =
        kind.isBounded() ? form.maybeDay("last", fields.getLast()) : Optional.empty();
    Optional<WorkerCategory> as =
        kind.isCategorised()
            ? form.category(fields.getCategory(), kind.needsCategory())
            : Optional.empty();
    OptionalLong who =
        kind.isAboutAnother()
            ? form.person(lives.directory(), "other", fields.getOther())
            : OptionalLong.empty();
    problems = form.problems();
    if (!form.isRight()) {
      return;
    }
    Outcome<Long> outcome =
        life.record(scope, person.id(), new LifeWish(kind, place, as, end, who), change);
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect(href() + "&done=" + kind + "#history");
    }
  }

  private Scope scope(LocalDate today) {
    return current.signedIn().scope(EnumSet.of(Role.HR), today);
  }

  private long personId() {
    return Ids.parse(id).orElseThrow(() -> new UnknownSubject("person:" + id));
  }

  private String href() {
    return "/hr/life?id=" + Ids.text(person.id());
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.stream()
        .filter(one -> one.getField().equals(field))
        .map(FieldProblem::getText)
        .findFirst()
        .orElse("");
  }

  /** The person's id. */
  public String getId() {
    return id;
  }

  /** Takes the person's id. */
  public void setId(String id) {
    this.id = id;
  }

  /** What is entered; also while a posted form is read, which is before the person is. */
  public LifeKind getKind() {
    return person == null ? fields.wanted().orElse(kind) : kind;
  }

  /** What else could be entered. */
  public List<Link> getKinds() {
    return kinds;
  }

  /** Her name. */
  public String getName() {
    return person == null ? "" : person.name();
  }

  /** Key of the words beside the day: what the day means hangs on what is entered. */
  public String getDayKey() {
    return switch (getKind()) {
      case LEAVE -> "life.day.leave";
      case END_BESIDE -> "life.day.end";
      case FIRST_DAY -> "life.day.first";
      default -> "life.day";
    };
  }

  /** Where she works, and as what. */
  public String getPlace() {
    return person == null ? "" : person.organisation() + " · " + texts.word(person.category());
  }

  /** Address of her file. */
  public String getFileHref() {
    return person == null ? "" : "/hr/person?id=" + Ids.text(person.id());
  }

  /** What was entered before. */
  public List<LifeEventRow> getHistory() {
    return history;
  }

  /** Organisations to choose from. */
  public List<String> getPlaces() {
    return places;
  }

  /** People to choose from. */
  public List<String> getColleagues() {
    return colleagues;
  }

  /** Kinds of workers to choose from. */
  public List<WorkerCategory> getCategories() {
    return Arrays.asList(WorkerCategory.values());
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}
