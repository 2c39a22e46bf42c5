package org.lingyan.web.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.NotTheTop;
import org.lingyan.people.tree.Scope;
import org.lingyan.privacy.retention.RetentionBook;
import org.lingyan.privacy.retention.SweepingData;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** For how long what is kept: to read, to change from a day on, and to apply. */
@Named
@RequestScoped
public class RetentionPage {
  private final RetentionBook book;
  private final SweepingData sweeping;
  private final Jobs jobs;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private List<RetentionRow> rows = List.of();
  private String kind = "";
  private String months = "";
  private String from = "";
  private String reason = "";
  private List<String> problems = List.of();

  /** For the container's proxy. */
  protected RetentionPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public RetentionPage(
      RetentionBook book,
      SweepingData sweeping,
      Jobs jobs,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.book = book;
    this.sweeping = sweeping;
    this.jobs = jobs;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  @PostConstruct
  void load() {
    LocalDate today = time.today();
    rows = book.lines(today).stream().map(line -> new RetentionRow(line, texts)).toList();
    from = today.plusDays(1).toString();
  }

  /** Whether she administers the top: a period is one for all. */
  public boolean isChangeable() {
    return scope().holdsTheTop();
  }

  private Scope scope() {
    return current.signedIn().scope(EnumSet.of(Role.ADMIN), time.today());
  }

  /** Sets a period, or says what is not right. */
  public void set(ExternalContext external) throws IOException {
    Instant at = time.now();
    Optional<LocalDate> day = day();
    if (day.isEmpty() || !months.strip().matches("[0-9]{1,4}")) {
      problems = List.of(texts.get("retention.problem"));
      return;
    }
    Outcome<Long> outcome =
        book.set(
            scope(),
            kind,
            Integer.parseInt(months.strip()),
            new Change(day.get(), reason, OptionalLong.of(current.signedIn().accountId()), at));
    if (outcome instanceof Outcome.Refused<Long> refused) {
      problems = refused.reasons().stream().map(texts.texts()::of).toList();
    } else {
      external.redirect("/admin/retention?done=set");
    }
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(from.strip()));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  /** Asks for the sweep and leads to the list of jobs. */
  public void sweep(ExternalContext external) throws IOException {
    if (!isChangeable()) {
      problems = List.of(texts.texts().of(new NotTheTop()));
      return;
    }
    jobs.ask(current.signedIn().asker(), sweeping, "", time.now());
    external.redirect("/account/jobs");
  }

  /** The kinds. */
  public List<RetentionRow> getRows() {
    return rows;
  }

  /** The kind that is changed. */
  public String getKind() {
    return kind;
  }

  /** Takes the kind. */
  public void setKind(String kind) {
    this.kind = kind;
  }

  /** The period wanted. */
  public String getMonths() {
    return months;
  }

  /** Takes the period. */
  public void setMonths(String months) {
    this.months = months;
  }

  /** First day on which it holds. */
  public String getFrom() {
    return from;
  }

  /** Takes the first day. */
  public void setFrom(String from) {
    this.from = from;
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** What is not right. */
  public List<String> getProblems() {
    return problems;
  }
}
