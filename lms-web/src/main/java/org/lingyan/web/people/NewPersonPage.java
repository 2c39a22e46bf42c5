package org.lingyan.web.people;

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
import java.util.OptionalLong;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.DocumentKind;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonRefusal;
import org.lingyan.people.person.PuttingOnRecord;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Puts one person on record with her first employment. */
@Named
@RequestScoped
public class NewPersonPage {
  private final Entering entering;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final FactsFields fields;
  private final EntryFields entry;
  private List<String> places = List.of();
  private Map<String, String> problems = Map.of();
  private List<String> refusals = List.of();
  private String knownHref = "";

  /** For the container's proxy. */
  protected NewPersonPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public NewPersonPage(
      Entering entering,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      FactsFields fields,
      EntryFields entry) {
    this.entering = entering;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.fields = fields;
    this.entry = entry;
  }

  /** Gathers what can be chosen. */
  public void load() {
    LocalDate today = time.today();
    places = entering.places(Readers.entering(current.signedIn(), today));
    if (places.size() == 1 && entry.getOrganisation().isEmpty()) {
      entry.setOrganisation(places.get(0));
    }
    if (entry.getDay().isEmpty()) {
      entry.setDay(today.toString());
    }
  }

  /** Puts her on record and opens her file, or says everything that is wrong. */
  public void enter(ExternalContext external) throws IOException {
    Instant now = time.now();
    LocalDate today = Timekeeper.day(now);
    Scope scope = Readers.entering(current.signedIn(), today);
    FactsForm form = new FactsForm(fields, texts);
    PersonFacts facts = form.read();
    OptionalLong place = entering.place(scope, entry.getOrganisation(), form, texts);
    Optional<WorkerCategory> category = entering.category(entry.getCategory(), form, texts);
    Optional<LocalDate> day = form.day("day", entry.getDay());
    if (form.isRight()) {
      Change change =
          new Change(
              day.orElse(today),
              fields.getReason().strip(),
              OptionalLong.of(current.signedIn().accountId()),
              now);
      Outcome<Long> outcome =
          entering.put(scope, facts, place.getAsLong(), category.orElseThrow(), change);
      if (outcome instanceof Outcome.Recorded<Long> recorded) {
        external.redirect("/people/person?id=" + Ids.text(recorded.fact()) + "&done=entered");
        return;
      }
      if (outcome instanceof Outcome.Refused<Long> refused) {
        form.refused(refused.reasons());
        knownHref =
            refused.reasons().stream()
                .filter(PersonRefusal.DocumentKnown.class::isInstance)
                .map(PersonRefusal.DocumentKnown.class::cast)
                .map(one -> "/people/person?id=" + Ids.text(one.person()))
                .findFirst()
                .orElse("");
      }
    } else {
      // What the domain would say about the names and the days is said at once as well.
      form.refused(PuttingOnRecord.problems(facts, day.orElse(today), today));
    }
    problems = form.problems();
    refusals = form.others();
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** How many fields are wrong. */
  public int getWrong() {
    return problems.size();
  }

  /** What stands against it and is about no field. */
  public List<String> getRefusals() {
    return refusals;
  }

  /** Who has the document already; empty when nobody has, or the caller may not see her. */
  public String getKnownHref() {
    return knownHref;
  }

  /** Organisations to choose from. */
  public List<String> getPlaces() {
    return places;
  }

  /** Certificates to choose from. */
  public List<CertificateLevel> getLevels() {
    return Arrays.asList(CertificateLevel.values());
  }

  /** Kinds of documents to choose from. */
  public List<DocumentKind> getKinds() {
    return Arrays.asList(DocumentKind.values());
  }

  /** Kinds of workers to choose from. */
  public List<WorkerCategory> getCategories() {
    return Arrays.asList(WorkerCategory.values());
  }
}
