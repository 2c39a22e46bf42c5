package org.lingyan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.CorrectingFacts;
import org.lingyan.people.person.DocumentKind;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.person.PersonRefusal;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Corrects what is on record about a person. */
@Named
@RequestScoped
public class CorrectPage {
  private final PersonFile file;
  private final CorrectingFacts correcting;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final FactsFields fields;
  private final HttpServletRequest request;
  private String id = "";
  private PersonFacts onRecord;
  private FactsView shown;
  private Map<String, String> problems = Map.of();
  private List<String> refusals = List.of();
  private boolean changedMeanwhile;

  /** For the container's proxy. */
  protected CorrectPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public CorrectPage(
      PersonFile file,
      CorrectingFacts correcting,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      FactsFields fields,
      HttpServletRequest request) {
    this.file = file;
    this.correcting = correcting;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.fields = fields;
    this.request = request;
  }

  /** Finds the person inside the scope in which the caller may correct. */
  public void load() {
    String edition = read(scope(time.now()));
    if (!"POST".equals(request.getMethod())) {
      fields.show(onRecord);
      fields.setEdition(edition);
    }
  }

  /** What is on record now, and which edition that is: asked first, so that it is never too new. */
  private String read(Scope scope) {
    String edition = file.edition(scope, person());
    onRecord = file.facts(scope, person());
    shown = new FactsView(onRecord, false, texts);
    return edition;
  }

  /** Corrects and returns to what is on record, or says everything that is wrong. */
  public void correct(ExternalContext external) throws IOException {
    Instant now = time.now();
    FactsForm form = new FactsForm(fields, texts);
    PersonFacts wanted = form.read(onRecord);
    Change change =
        new Change(
            Timekeeper.day(now),
            form.reason(),
            OptionalLong.of(current.signedIn().accountId()),
            now);
    Outcome<Long> outcome =
        form.isRight()
            ? correcting.correct(
                scope(now), person(), Optional.of(fields.getEdition()), wanted, change)
            : new Outcome.AlreadyRecorded<>(person());
    if (outcome instanceof Outcome.Refused<Long> refused) {
      form.refused(refused.reasons());
      changedMeanwhile =
          refused.reasons().stream().anyMatch(PersonRefusal.ChangedMeanwhile.class::isInstance);
    }
    if (changedMeanwhile) {
      // What was typed stays; who saves it again has seen what is on record now.
      fields.setEdition(read(scope(now)));
    }
    problems = form.problems();
    refusals = form.others();
    if (form.isRight()) {
      boolean changed = outcome instanceof Outcome.Recorded<Long>;
      external.redirect(getBackHref() + (changed ? "&done=corrected" : "&done=same"));
    }
  }

  private Scope scope(Instant now) {
    return Readers.correcting(current.signedIn(), Timekeeper.day(now));
  }

  private long person() {
    return Ids.parse(id).orElseThrow(() -> new UnknownSubject("person:" + id));
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** How many fields are wrong. */
  public int getWrong() {
    return problems.size();
  }

  /** The person's id. */
  public String getId() {
    return id;
  }

  /** Takes the person's id. */
  public void setId(String id) {
    this.id = id;
  }

  /** What is on record. */
  public FactsView getFacts() {
    return shown;
  }

  /** Where what is on record is shown. */
  public String getBackHref() {
    return "/people/person?id=" + Ids.text(person());
  }

  /** What stands against it and is about no field. */
  public List<String> getRefusals() {
    return refusals;
  }

  /**
   * Whether somebody else corrected her facts since they were read: what they are is shown then.
   */
  public boolean isChangedMeanwhile() {
    return changedMeanwhile;
  }

  /** Certificates to choose from. */
  public List<CertificateLevel> getLevels() {
    return Arrays.asList(CertificateLevel.values());
  }

  /** Kinds of documents to choose from. */
  public List<DocumentKind> getKinds() {
    return Arrays.asList(DocumentKind.values());
  }
}
