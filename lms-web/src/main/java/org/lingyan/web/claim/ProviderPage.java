package org.lingyan.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.hours.claim.Filing;
import org.lingyan.hours.claim.ProviderRegister;
import org.lingyan.hours.claim.ProviderView;
import org.lingyan.hours.claim.Providers;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.Choice;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** One provider: its filings, a new one, one that is withdrawn. */
@Named
@RequestScoped
public class ProviderPage {
  private final Providers providers;
  private final ProviderRegister register;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private String id = "";
  private String from = "";
  private String last = "";
  private String notice = "";
  private String reason = "";
  private ProviderView provider;
  private ProviderRow row;
  private boolean kept;
  private Map<String, String> problems = Map.of();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected ProviderPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ProviderPage(
      Providers providers,
      ProviderRegister register,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.providers = providers;
    this.register = register;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Opens the provider that the address names. */
  public void load() {
    Scope scope = scope(time.now());
    provider = providers.find(scope, number());
    kept = providers.keeps(scope, provider);
    row = new ProviderRow(provider, time.today(), texts.texts());
  }

  private Scope scope(Instant at) {
    return Reviewer.scope(current.signedIn(), Timekeeper.day(at));
  }

  private long number() {
    return Ids.parse(id).orElseThrow(() -> new UnknownSubject("provider:" + id));
  }

  /** Files it for the days that were typed. */
  public void file(ExternalContext external) throws IOException {
    FormReader reader = new FormReader(texts, "provider.");
    LocalDate first = reader.day("from", from);
    Optional<LocalDate> end = reader.maybeDay("last", last);
    reader.text("notice", notice, 200);
    if (end.filter(day -> day.isBefore(first)).isPresent() && reader.isRight()) {
      reader.wrong("last", texts.get("provider.ends-before"));
    }
    problems = reader.problems();
    if (reader.isRight()) {
      Instant at = time.now();
      DateRange days =
          new DateRange(first, end.map(day -> day.plusDays(1)).orElse(DateRange.FOREVER));
      then(register.file(scope(at), number(), days, change(notice, at)), external);
    }
  }

  /** Withdraws the filing that was chosen. */
  public void withdraw(ExternalContext external) throws IOException {
    Instant at = time.now();
    // Its choices are known only after the form was read, so the page draws them by itself.
    OptionalLong which = Ids.parse(Objects.toString(request.getParameter("filing"), ""));
    if (which.isEmpty()) {
      problems = Map.of("filing", texts.get("provider.no-filings"));
      return;
    }
    then(register.withdraw(scope(at), which.getAsLong(), change(reason, at)), external);
  }

  private Change change(String why, Instant at) {
    return new Change(Timekeeper.day(at), why, OptionalLong.of(current.signedIn().accountId()), at);
  }

  private void then(Outcome<Long> outcome, ExternalContext external) throws IOException {
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect("/hr/provider?id=" + id + "&done=kept");
    }
  }

  /** The provider's id. */
  public String getId() {
    return id;
  }

  /** Takes the provider's id. */
  public void setId(String id) {
    this.id = id == null ? "" : id;
  }

  /** First day of a filing. */
  public String getFrom() {
    return from;
  }

  /** Takes the first day. */
  public void setFrom(String from) {
    this.from = from == null ? "" : from;
  }

  /** Last day of a filing; empty while it is open. */
  public String getLast() {
    return last;
  }

  /** Takes the last day. */
  public void setLast(String last) {
    this.last = last == null ? "" : last;
  }

  /** The notice that it rests on. */
  public String getNotice() {
    return notice;
  }

  /** Takes the notice. */
  public void setNotice(String notice) {
    this.notice = notice == null ? "" : notice;
  }

  /** Why it is withdrawn. */
  public String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(String reason) {
    this.reason = reason == null ? "" : reason;
  }

  /** The provider; not yet there while a posted form is read. */
  public ProviderRow getProvider() {
    return row;
  }

  /** Whether its register is kept here; also while a posted form is read. */
  public boolean isKept() {
    return provider == null || kept;
  }

  /** Whether a filing stands that can be withdrawn. */
  public boolean isWithdrawable() {
    return provider == null || (kept && provider.filings().stream().anyMatch(Filing::stands));
  }

  /** Filings that stand, to choose from. */
  public List<Choice> getStanding() {
    return row == null
        ? List.of()
        : row.getFilings().stream()
            .filter(ProviderRow.FilingRow::isStanding)
            .map(one -> new Choice(one.getId(), one.getDays() + " · " + one.getNotice(), false))
            .toList();
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}
