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
import java.util.OptionalLong;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.CorrectingFacts;
import org.lingyan.people.person.DocumentKind;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonFile;
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
    onRecord = file.facts(scope(time.now()), person());
    shown = new FactsView(onRecord, false, texts);
    if (!"POST".equals(request.getMethod())) {
      fields.show(onRecord);
    }
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
            ? correcting.correct(scope(now), person(), wanted, change)
            : new Outcome.AlreadyRecorded<>(person());
    if (outcome instanceof Outcome.Refused<Long> refused) {
      form.refused(refused.reasons());
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

  /** Certificates to choose from. */
  public List<CertificateLevel> getLevels() {
    return Arrays.asList(CertificateLevel.values());
  }

  /** Kinds of documents to choose from. */
  public List<DocumentKind> getKinds() {
    return Arrays.asList(DocumentKind.values());
  }
}
