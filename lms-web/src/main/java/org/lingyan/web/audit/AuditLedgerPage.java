package org.lingyan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.inspection.EntryFilter;
import org.lingyan.inspection.InspectedEntry;
import org.lingyan.inspection.ReadingLedger;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** The ledger across the people whom an inspector may read. */
@Named
@RequestScoped
public class AuditLedgerPage {
  private static final int ROWS = 50;

  private final ReadingLedger ledger;
  private final Units units;
  private final Inspector inspector;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private Asked asked;
  private LedgerQuery query;
  private Page<EntryRow> page = new Page<>(List.of(), 0, ROWS, 0);
  private List<String> suggested = List.of();
  private List<String> problems = List.of();

  /** For the container's proxy. */
  protected AuditLedgerPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AuditLedgerPage(
      ReadingLedger ledger,
      Units units,
      Inspector inspector,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.ledger = ledger;
    this.units = units;
    this.inspector = inspector;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads the entries that the address names, and puts that on record. */
  public void load() {
    Instant now = time.now();
    asked = new Asked(request::getParameter);
    query = LedgerQuery.of(asked, now);
    Scope scope = Inspector.scope(current.signedIn(), Inspector.auditors(), Timekeeper.day(now));
    suggested = units.suggested(scope);
    if (asked.isRight()) {
      read(scope, now);
    }
  }

  private void read(Scope scope, Instant now) {
    Optional<Organisations.Named> unit =
        query.unit().isEmpty() ? Optional.empty() : units.typed(scope, query.unit());
    if (!query.unit().isEmpty() && unit.isEmpty()) {
      problems = List.of(texts.of("audit.unit.unknown", query.unit()));
      return;
    }
    inspector.note(current.signedIn(), Inspector.auditors(), query.noted(), now);
    OptionalLong organisation =
        unit.isPresent() ? OptionalLong.of(unit.get().organisation().id()) : OptionalLong.empty();
    show(ledger.entries(scope, query.filter(organisation), new Page.Request(query.page(), ROWS)));
  }

  private void show(Outcome<Page<InspectedEntry>> outcome) {
    if (outcome instanceof Outcome.Refused<Page<InspectedEntry>> refused) {
      problems =
          ReasonRow.of(refused.reasons(), texts.texts()).stream().map(ReasonRow::getText).toList();
    } else if (outcome instanceof Outcome.Recorded<Page<InspectedEntry>> read) {
      page = read.fact().map(one -> new EntryRow(one, texts.texts()));
    }
  }

  /** What was wrong with the filter. */
  public List<String> getProblems() {
    return problems;
  }

  /** The entries of this page. */
  public List<EntryRow> getRows() {
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

  /** Part of a name. */
  public String getName() {
    return query.name();
  }

  /** The unit, as it was typed. */
  public String getUnit() {
    return query.unit();
  }

  /** Units to choose from. */
  public List<String> getSuggested() {
    return suggested;
  }

  /** Where hours can come from. */
  public List<Choice> getSources() {
    return Arrays.stream(SourceKind.values())
        .map(
            one ->
                new Choice(
                    one.name(),
                    texts.get("audit.source." + one),
                    query.source().filter(one::equals).isPresent()))
        .toList();
  }

  /** Postings, reversals, all. */
  public List<Choice> getStates() {
    return Stream.of(EntryFilter.Which.values())
        .map(one -> new Choice(one.name(), texts.get("audit.which." + one), one == query.which()))
        .toList();
  }

  /** Whether only broken chains are wanted. */
  public boolean isBroken() {
    return query.broken();
  }

  /** Why nothing is shown. */
  public String getEmptyWords() {
    return texts.get(query.filtered() ? "audit.ledger.empty.filter" : "audit.ledger.empty");
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
