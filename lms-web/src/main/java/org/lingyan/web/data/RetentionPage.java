package org.lingyan.web.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.NotTheTop;
import org.lingyan.people.tree.Scope;
import org.lingyan.privacy.retention.RetentionBook;
import org.lingyan.privacy.retention.RetentionRefusal;
import org.lingyan.privacy.retention.SweepingData;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** For how long what is kept: to read, to change from a day on, and to apply. */
@Named
@RequestScoped
public class RetentionPage {
  // Neither a number of months nor a day that cannot be read is ever taken: in their place the book
  // is asked about what it refuses, so that it tells of everything at once.
  private static final int NONE = 0;
  private static final Pattern MONTHS = Pattern.compile("[0-9]{1,4}");

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
  private Map<String, String> fields = Map.of();

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

  /** Sets a period, or says at each field what is not right. */
  public void set(ExternalContext external) throws IOException {
    Instant at = time.now();
    FormReader reader = new FormReader(texts, "retention.");
    Optional<LocalDate> day = reader.maybeDay("from", from);
    Outcome<Long> outcome =
        book.set(
            scope(),
            kind,
            MONTHS.matcher(months.strip()).matches() ? Integer.parseInt(months.strip()) : NONE,
            new Change(
                day.orElse(LocalDate.EPOCH),
                reason,
                OptionalLong.of(current.signedIn().accountId()),
                at));
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refused.reasons().forEach(one -> tell(one, reader));
      fields = reader.problems();
    } else {
      external.redirect("/admin/retention?done=set");
    }
  }

  private void tell(Reason one, FormReader reader) {
    String words = texts.texts().of(one);
    if (one instanceof RetentionRefusal.OutOfBounds) {
      reader.wrong("months", words);
    } else if (one instanceof RetentionRefusal.TooEarly) {
      reader.wrong("from", words);
    } else if (one instanceof RetentionRefusal.NoReason) {
      reader.wrong("reason", words);
    } else {
      problems = List.of(words);
    }
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return fields.getOrDefault(field, "");
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

  /** What is not right, whatever was typed. */
  public List<String> getProblems() {
    return problems;
  }
}
