package org.lingyan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lingyan.inspection.ReadingDeliveries;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.outbox.DeliveryState;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** What left the product, or should have: to whom, on which way, when, and what became of it. */
@Named
@RequestScoped
public class DeliveriesPage {
  private static final int ROWS = 50;

  private final ReadingDeliveries deliveries;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private Asked asked;
  private DeliveryQuery query;
  private Page<DeliveryRow> page = new Page<>(List.of(), 0, ROWS, 0);

  /** For the container's proxy. */
  protected DeliveriesPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public DeliveriesPage(
      ReadingDeliveries deliveries,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.deliveries = deliveries;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Who reads deliveries. */
  static Set<Role> readers() {
    return EnumSet.of(Role.ADMIN);
  }

  /** Reads the lines that the address names. */
  public void load() {
    Instant now = time.now();
    asked = new Asked(request::getParameter);
    query = DeliveryQuery.of(asked, now);
    if (!asked.isRight()) {
      return;
    }
    page =
        deliveries
            .lines(
                Inspector.scope(current.signedIn(), readers(), Timekeeper.day(now)),
                query.filter(),
                new Page.Request(query.page(), ROWS))
            .map(line -> new DeliveryRow(line, texts.texts()));
  }

  /** The lines of this page. */
  public List<DeliveryRow> getRows() {
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

  /** The ways out. */
  public List<Choice> getChannels() {
    return Arrays.stream(ChannelKind.values())
        .map(
            one ->
                new Choice(
                    one.name(), texts.word(one), query.channel().filter(one::equals).isPresent()))
        .toList();
  }

  /** What can have become of them. */
  public List<Choice> getStates() {
    return Arrays.stream(DeliveryState.values())
        .map(
            one ->
                new Choice(
                    one.name(), texts.word(one), query.state().filter(one::equals).isPresent()))
        .toList();
  }

  /** Why nothing is shown. */
  public String getEmptyWords() {
    return texts.get(query.filtered() ? "deliveries.empty.filter" : "deliveries.empty");
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
