package org.lingyan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.lingyan.audit.Action;
import org.lingyan.inspection.LogLine;
import org.lingyan.inspection.ReadingLog;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The action log, by who, what, whom, when and with what outcome. */
@Named
@RequestScoped
public class AuditLogPage {
  private static final int ROWS = 50;

  private final ReadingLog log;
  private final Inspector inspector;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private Asked asked;
  private LogQuery query;
  private Page<LogRow> page = new Page<>(List.of(), 0, ROWS, 0);
  private List<Choice> actions = List.of();

  /** For the container's proxy. */
  protected AuditLogPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AuditLogPage(
      ReadingLog log,
      Inspector inspector,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.log = log;
    this.inspector = inspector;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads the lines that the address names; that is on record first, and shows in them. */
  public void load() {
    Instant now = time.now();
    asked = new Asked(request::getParameter);
    query = LogQuery.of(asked, now);
    actions =
        log.actions().stream()
            .map(
                name ->
                    new Choice(
                        name,
                        texts.texts().named("action." + name, name),
                        name.equals(query.action())))
            .toList();
    if (asked.isRight()) {
      read(now);
    }
  }

  private void read(Instant now) {
    inspector.note(current.signedIn(), Inspector.logReaders(), query.noted(), now);
    Scope scope = Inspector.scope(current.signedIn(), Inspector.logReaders(), Timekeeper.day(now));
    Page<LogLine> lines = log.lines(scope, query.filter(), new Page.Request(query.page(), ROWS));
    page = lines.map(line -> new LogRow(line, texts.texts()));
  }

  /** The lines of this page. */
  public List<LogRow> getRows() {
    return page.items();
  }

  /** How many there are. */
  public long getTotal() {
    return page.total();
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

  /** Who did it. */
  public String getWho() {
    return query.who();
  }

  /** Whom it was about. */
  public String getWhom() {
    return query.whom();
  }

  /** What can have been done. */
  public List<Choice> getActions() {
    return actions;
  }

  /** What can have become of it. */
  public List<Choice> getOutcomes() {
    return Arrays.stream(Action.Result.values())
        .map(
            one ->
                new Choice(
                    one.name(),
                    texts.get("audit.outcome." + one),
                    query.outcome().filter(one::equals).isPresent()))
        .toList();
  }

  /** Why nothing is shown. */
  public String getEmptyWords() {
    return texts.get(query.filtered() ? "audit.log.empty.filter" : "audit.log.empty");
  }

  /** Turning the pages. */
  public Pager getPager() {
    return new Pager(page, other -> query.href(other).text(), texts);
  }

  /** The filter, for the files of the same list. */
  public String getParameters() {
    return query.href(0).parameters();
  }
}
