package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.account.TreePreview;
import org.lingyan.people.person.Headcounts;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.people.tree.TreeChange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Changes the tree: first what it would mean, then, confirmed, the change itself. */
@Named
@RequestScoped
public class TreeChangePage {
  /** As many people as can be chosen from at once. */
  private static final int MOST_PEOPLE = 500;

  private final OrganisationReading reading;
  private final TreeChanges changes;
  private final TreeChangeFields fields;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String organisation = "";
  private long id;
  private Optional<OrganisationView> place = Optional.empty();
  private TreeAct act = TreeAct.RENAME;
  private List<TreeAct> acts = List.of();
  private List<String> targets = List.of();
  private Page<Headcounts.Colleague> people = new Page<>(List.of(), 0, 1, 0);
  private Map<String, String> problems = Map.of();
  private List<ReasonRow> refusals = List.of();
  private Optional<TreePreview.Concerned> concerned = Optional.empty();
  private boolean changedSince;

  /** For the container's proxy. */
  protected TreeChangePage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public TreeChangePage(
      OrganisationReading reading,
      TreeChanges changes,
      TreeChangeFields fields,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.reading = reading;
    this.changes = changes;
    this.fields = fields;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the organisation inside the scope, and what can be done to it. */
  public void load() {
    LocalDate today = time.today();
    id = Administrator.id("organisation", organisation);
    if (fields.getDay().isEmpty()) {
      fields.setDay(today.toString());
    }
    LocalDate day = FormReader.parsed(fields.getDay()).orElse(today);
    Scope scope = Administrator.scope(current, today);
    Optional<Organisations.Around> around =
        reading.around(scope, id, day).or(() -> reading.around(scope, id, today));
    place = around.map(Organisations.Around::organisation);
    acts = place.map(TreeAct::on).orElse(List.of());
    act = fields.wanted().filter(acts::contains).orElse(TreeAct.RENAME);
    targets = act.isAboutAnother() ? reading.suggestions(scope.on(day)) : List.of();
    people = act.isChoosing() ? reading.people(id, day, MOST_PEOPLE) : people;
  }

  /** Shows what it would mean; once that was seen, makes it. */
  public void enter(ExternalContext external) throws IOException {
    Instant now = time.now();
    Scope scope = Administrator.scope(current, Timekeeper.day(now));
    FormReader form = new FormReader(texts, "tree.");
    TreeChanges.Read read = changes.read(scope, id, act, fields, form);
    problems = form.problems();
    boolean seen = fields.isSeen();
    changedSince = fields.isChangedSince();
    fields.setSeen("");
    if (!form.isRight()) {
      return;
    }
    Change change = TreeChanges.change(read, current.signedIn().accountId(), now);
    refusals = ReasonRow.of(changes.against(scope, read, change), texts.texts());
    if (!refusals.isEmpty()) {
      return;
    }
    if (!seen) {
      concerned = Optional.of(changes.concerned(scope, read));
      fields.setSeen(fields.signature());
      return;
    }
    Outcome<TreeChange> outcome = changes.enter(scope, read, change);
    if (outcome instanceof Outcome.Refused<TreeChange> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      String shown =
          act == TreeAct.MERGE
              ? Ids.text(read.target())
              : Ids.text(act == TreeAct.CLOSE ? above() : id);
      external.redirect(
          "/admin/organisations?organisation="
              + shown
              + (read.day().isAfter(Timekeeper.day(now)) ? "&on=" + read.day() : "")
              + "&done="
              + act);
    }
  }

  private long above() {
    long[] path = Organisations.ids(place.orElseThrow().path()).toArray();
    return path.length < 2 ? id : path[path.length - 2];
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** Id of the organisation. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes the id. */
  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** What is done; also while a posted form is read, which is before the organisation is. */
  public TreeAct getAct() {
    return place.isPresent() ? act : fields.wanted().orElse(act);
  }

  /** What else could be done. */
  public List<TreeAct> getActs() {
    return acts;
  }

  /** Its name. */
  public String getName() {
    return place.map(OrganisationView::name).orElse("");
  }

  /** Address of its page. */
  public String getBackHref() {
    return "/admin/organisations?organisation=" + organisation;
  }

  /** Organisations to choose from. */
  public List<String> getTargets() {
    return targets;
  }

  /** Kinds to choose from. */
  public List<OrganisationKind> getKinds() {
    return Arrays.asList(OrganisationKind.values());
  }

  /** Levels to choose from. */
  public List<OrganisationLevel> getLevels() {
    return Arrays.asList(OrganisationLevel.values());
  }

  /** People to choose from. */
  public List<PersonChoice> getPeople() {
    return people.items().stream()
        .map(one -> new PersonChoice(Ids.text(one.id()), one.name(), texts.word(one.category())))
        .toList();
  }

  /** Words about people that are not shown; empty when all are. */
  public String getMorePeople() {
    return people.total() > people.items().size()
        ? texts.of("tree.people.more", people.items().size(), people.total())
        : "";
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }

  /** Whether the consequences are shown. */
  public boolean isPreviewed() {
    return concerned.isPresent();
  }

  /** Whether something was changed after the consequences had been shown. */
  public boolean isChangedSince() {
    return changedSince && concerned.isPresent();
  }

  /** The consequences, a line each. */
  public List<String> getConsequences() {
    return concerned
        .map(found -> Consequences.of(act, found, fields, getName(), texts))
        .orElse(List.of());
  }

  /** Who holds rights there. */
  public List<TreePreview.Holder> getHolders() {
    return concerned.map(TreePreview.Concerned::holders).orElse(List.of());
  }

  /** Those rights in words. */
  public List<String> getRights() {
    return getHolders().stream()
        .map(one -> texts.of("tree.right", one.name(), texts.word(one.role()), one.organisation()))
        .toList();
  }

  /** What the button does. */
  public String getButton() {
    return isPreviewed() ? texts.of("tree.confirm." + act, getName()) : texts.get("tree.preview");
  }

  /** Somebody who can be chosen. */
  public static final class PersonChoice {
    private final String id;
    private final String name;
    private final String category;

    private PersonChoice(String id, String name, String category) {
      this.id = id;
      this.name = name;
      this.category = category;
    }

    /** Id. */
    public String getId() {
      return id;
    }

    /** Name. */
    public String getName() {
      return name;
    }

    /** As what she works. */
    public String getCategory() {
      return category;
    }
  }
}
