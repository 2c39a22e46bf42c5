package org.lingyan.web.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.standing.Status;
import org.lingyan.oversight.OpenBoard;
import org.lingyan.oversight.OpeningBoard;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** HR's first page: how the people of an organisation stand, and whom to look after. */
@Named
@RequestScoped
public class BoardPage {
  private static final int ROWS = 20;

  private final OpeningBoard opening;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private BoardFilter filter;
  private BoardHead head;
  private List<BoardRow> rows = List.of();
  private long total;
  private Optional<Status> status = Optional.empty();

  /** For the container's proxy. */
  protected BoardPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public BoardPage(
      OpeningBoard opening,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.opening = opening;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Opens the board that the address names. */
  public void load() {
    Instant now = time.now();
    LocalDate today = Timekeeper.day(now);
    EnumSet<Role> hr = EnumSet.of(Role.HR);
    filter =
        BoardFilter.of(
            request::getParameter,
            current.signedIn().topmost(hr).orElseThrow().organisationId(),
            today);
    OpenBoard open = opening.open(current.signedIn().scope(hr, today), filter.query(ROWS), now);
    head = new BoardHead(open, filter, texts);
    rows =
        open.people().items().stream()
            .map(
                line ->
                    new BoardRow(
                        line,
                        Optional.ofNullable(open.verdicts().get(line.personId())),
                        filter.year(),
                        texts))
            .toList();
    total = open.people().total();
    status = filter.who().status();
  }

  /** Everything above the list. */
  public BoardHead getHead() {
    return head;
  }

  /** The people of this page of the list. */
  public List<BoardRow> getRows() {
    return rows;
  }

  /** What the list is called. */
  public String getListTitle() {
    String all = texts.get(filter.who().own() ? "board.own" : "board.everybody");
    String who =
        status
            .map(texts::word)
            .map(word -> filter.who().own() ? all + " · " + word : word)
            .orElse(all);
    return texts.of("board.list", who, total);
  }

  /** Part of a name that is looked for. */
  public String getName() {
    return filter.who().name();
  }

  /** Whether the list shows a part only. */
  public boolean isFiltered() {
    return filter.who().any();
  }

  /** Why the list is empty, and what to do. */
  public String getEmptyWords() {
    if (!head.isBound()) {
      return texts.get("board.empty.unbound");
    }
    if (total > 0) {
      return texts.get("page.empty");
    }
    if (!filter.who().name().isEmpty()) {
      return texts.of("board.empty.name", filter.who().name());
    }
    if (filter.who().traits().any() || filter.who().own()) {
      return texts.get("board.empty.filter");
    }
    if (status.isPresent()) {
      return texts.of("board.empty.status", texts.word(status.get()));
    }
    return texts.get("board.empty.nobody");
  }

  /** Address of the first page of a list that has rows, but none on this page. */
  public String getFirstHref() {
    return total > 0 && rows.isEmpty() ? filter.on(0).href() : "";
  }

  /** Address of the list without status and name. */
  public String getWholeHref() {
    return filter.whole().href();
  }

  /** Kinds of employment to choose from. */
  public WorkerCategory[] getWorkers() {
    return WorkerCategory.values();
  }

  /** Levels to choose from. */
  public CertificateLevel[] getLevels() {
    return CertificateLevel.values();
  }

  /** The kind of employment chosen; empty for all. */
  public String getWorker() {
    return filter.who().traits().worker().map(Enum::name).orElse("");
  }

  /** The level chosen; empty for all. */
  public String getLevel() {
    return filter.who().traits().level().map(Enum::name).orElse("");
  }

  /** The category of which something is missing; empty for all. */
  public String getLacking() {
    return filter.who().traits().lacking().orElse("");
  }

  /** Whether a column is shown. */
  public boolean shows(String column) {
    return filter.look().columns().contains(BoardColumn.valueOf(column));
  }

  /** Which rows these are. */
  public String getRange() {
    long first = (long) filter.page() * ROWS + 1;
    return texts.of("page.of", first, first + rows.size() - 1, total);
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return filter.page() == 0 ? "" : filter.on(filter.page() - 1).href();
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    return (filter.page() + 1L) * ROWS < total ? filter.on(filter.page() + 1).href() : "";
  }

  /** Whether there is more than one page. */
  public boolean isPaged() {
    return total > ROWS;
  }
}
