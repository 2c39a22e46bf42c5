package org.lingyan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.inspection.Sample;
import org.lingyan.people.account.Grant;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** A sample of the postings of a unit and a period that anybody can draw again (I4). */
@Named
@RequestScoped
public class AuditSamplePage {
  private final SampleRows samples;
  private final Units units;
  private final Inspector inspector;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private Asked asked;
  private SampleQuery query;
  private List<SampleRow> rows = List.of();
  private long population;
  private boolean drawn;
  private String unit = "";
  private List<String> suggested = List.of();
  private String problem = "";

  /** For the container's proxy. */
  protected AuditSamplePage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AuditSamplePage(
      SampleRows samples,
      Units units,
      Inspector inspector,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.samples = samples;
    this.units = units;
    this.inspector = inspector;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Draws what the address names. */
  public void load() {
    Instant now = time.now();
    asked = new Asked(request::getParameter);
    query = SampleQuery.of(asked, now);
    Scope scope = Inspector.scope(current.signedIn(), Inspector.auditors(), Timekeeper.day(now));
    suggested = units.suggested(scope);
    Grant top = current.signedIn().topmost(Inspector.auditors()).orElseThrow();
    unit = query.unit().isEmpty() ? top.organisation() : query.unit();
    if (query.asked() && asked.isRight()) {
      draw(scope, top, now);
    }
  }

  private void draw(Scope scope, Grant top, Instant now) {
    OptionalLong organisation =
        query.unit().isEmpty()
            ? OptionalLong.of(top.organisationId())
            : units.typed(scope, query.unit()).stream()
                .mapToLong(one -> one.organisation().id())
                .findFirst();
    if (organisation.isEmpty()) {
      problem = texts.of("audit.unit.unknown", query.unit());
      return;
    }
    inspector.note(current.signedIn(), organisation.getAsLong(), query.noted(), now);
    Sample sample = samples.draw(scope, query.wish(organisation.getAsLong()));
    population = sample.population();
    rows = samples.of(sample, now, texts);
    drawn = true;
  }

  /** What was wrong with the wish; empty for nothing. */
  public String getProblem() {
    return problem;
  }

  /** Whether a sample was drawn. */
  public boolean isDrawn() {
    return drawn;
  }

  /** The sample. */
  public List<SampleRow> getRows() {
    return rows;
  }

  /** From how many it was drawn. */
  public long getPopulation() {
    return population;
  }

  /** The seed; a proposal while nothing was asked for. */
  public String getSeed() {
    return asked.typed("seed", Timekeeper.day(query.known()));
  }

  /** How many, as it was typed. */
  public String getSize() {
    return asked.typed("size", query.size());
  }

  /** Most that a page shows. */
  public int getMost() {
    return SampleQuery.MOST;
  }

  /** Whether the address can be right; nothing is read otherwise. */
  public boolean isRight() {
    return asked.isRight();
  }

  /** What is wrong with a field, in the reader's language; empty when nothing is. */
  public String problem(String field) {
    return asked.problem(field, texts.texts());
  }

  /** First day, as it was typed. */
  public String getFrom() {
    return asked.typed("from", query.from());
  }

  /** Last day, as it was typed. */
  public String getTo() {
    return asked.typed("to", query.to());
  }

  /** The unit. */
  public String getUnit() {
    return unit;
  }

  /** Units to choose from. */
  public List<String> getSuggested() {
    return suggested;
  }

  /** What was on record at this moment, in words. */
  public String getKnownWords() {
    return query.knownWords();
  }

  /** What was on record at this moment. */
  public String getKnown() {
    return query.known().toString();
  }

  /** The address that gives this very sample at any time. */
  public String getHref() {
    return query.href().text();
  }

  /** The wish, for the files of the same sample. */
  public String getParameters() {
    return query.href().parameters();
  }
}
