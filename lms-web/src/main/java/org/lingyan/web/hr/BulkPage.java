package org.lingyan.web.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lingyan.hours.exemption.ExemptionRefusal;
import org.lingyan.hours.extension.ExtensionRefusal;
import org.lingyan.oversight.Chosen;
import org.lingyan.oversight.bulk.ActKind;
import org.lingyan.oversight.bulk.ActWish;
import org.lingyan.oversight.bulk.AskingActs;
import org.lingyan.oversight.bulk.Preview;
import org.lingyan.oversight.bulk.PreviewingActs;
import org.lingyan.oversight.reminder.Reminding;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/**
 * Reminds, exempts or extends all people of a board's list: says first whom it hits and whom it
 * leaves out, and does it when she says so.
 */
@Named
@RequestScoped
public class BulkPage {
  private static final EnumSet<Role> HR = EnumSet.of(Role.HR);
  private static final int ROWS = 50;

  private final PreviewingActs previewing;
  private final AskingActs asking;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private final Map<String, String> problems = new LinkedHashMap<>();
  private String word = "";
  private String from = "";
  private String last = "";
  private String reason = "";
  private BoardFilter filter;
  private Chosen chosen;
  private int people;
  private Optional<ActWish> wish = Optional.empty();
  private Optional<Preview> preview = Optional.empty();
  private BulkGroups groups = BulkGroups.NONE;

  /** For the container's proxy. */
  protected BulkPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public BulkPage(
      PreviewingActs previewing,
      AskingActs asking,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.previewing = previewing;
    this.asking = asking;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Finds the list that the address names; and whom it hits, as soon as that can be said. */
  public void load() {
    Instant at = time.now();
    LocalDate today = Timekeeper.day(at);
    Caller caller = current.signedIn();
    filter =
        BoardFilter.of(
            request::getParameter, caller.topmost(HR).orElseThrow().organisationId(), today);
    chosen = previewing.chosen(scope(caller, today), filter.query(1), at);
    people = previewing.count(chosen);
    boolean posted = request.getMethod().equals("POST");
    if (!posted) {
      suggest();
    }
    if (kind() == ActKind.REMIND || posted) {
      wish = typed();
      wish.ifPresent(one -> look(caller, one, at));
    }
  }

  /** What is usual: the whole period, or until the middle of the year after. */
  private void suggest() {
    DateRange days = chosen.period().orElse(DateRange.yearOf(LocalDate.of(filter.year(), 1, 1)));
    from = days.from().toString();
    last =
        kind() == ActKind.EXTEND
            ? days.until().plusMonths(3).minusDays(1).toString()
            : days.last().toString();
  }

  private Optional<ActWish> typed() {
    if (kind() == ActKind.REMIND) {
      return Optional.of(new ActWish.Remind());
    }
    FormReader form = new FormReader(texts, "bulk.field.");
    Optional<ActWish> read = Optional.empty();
    if (kind() == ActKind.EXEMPT) {
      ExemptionKind chosenWord = form.word("word", word, ExemptionKind.class);
      LocalDate first = form.day("from", from);
      LocalDate end = form.day("last", last);
      read = Optional.of(new ActWish.Exempt(chosenWord, first, end, form.reason(reason)));
    } else {
      LocalDate end = form.day("last", last);
      read = Optional.of(new ActWish.Extend(end, form.reason(reason)));
    }
    problems.putAll(form.problems());
    return form.isRight() ? read : Optional.empty();
  }

  private void look(Caller caller, ActWish wanted, Instant at) {
    Outcome<Preview> outcome =
        previewing.preview(scope(caller, Timekeeper.day(at)), filter.query(1), wanted, at);
    if (outcome instanceof Outcome.Refused<Preview> refused) {
      refused.reasons().forEach(this::problem);
      return;
    }
    Preview found = ((Outcome.Recorded<Preview>) outcome).fact();
    preview = Optional.of(found);
    String shown = Objects.toString(request.getParameter("show"), "");
    String group = found.groups().contains(shown) ? shown : Preview.HIT;
    String page = Objects.toString(request.getParameter("at"), "");
    Page<Reminding.Line> lines =
        previewing.people(
            found,
            group,
            new Page.Request(page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0, ROWS),
            at);
    groups = new BulkGroups(found, kind(), group, lines, texts);
  }

  private void problem(Reason why) {
    String field = "";
    if (why instanceof ExemptionRefusal refusal) {
      field = refusal.field();
    } else if (why instanceof ExtensionRefusal refusal) {
      field = refusal.field();
    }
    problems.putIfAbsent(field, texts.texts().of(why));
  }

  /** Does it; or says why not, with whom it would hit by now. */
  public void go(ExternalContext external) throws IOException {
    if (wish.isEmpty() || preview.isEmpty()) {
      return;
    }
    Instant at = time.now();
    Caller caller = current.signedIn();
    String wanted = Objects.toString(request.getParameter("wanted"), "");
    Outcome<Long> outcome =
        asking.ask(
            scope(caller, Timekeeper.day(at)),
            caller.asker(),
            filter.query(1),
            wish.get(),
            wanted.matches("\\d{1,7}") ? Integer.parseInt(wanted) : 0,
            at);
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refused.reasons().forEach(this::problem);
    } else {
      external.redirect("/hr/board-act?id=" + Ids.text(((Outcome.Recorded<Long>) outcome).fact()));
    }
  }

  private static Scope scope(Caller caller, LocalDate today) {
    return caller.scope(HR, today);
  }

  private ActKind kind() {
    String wanted = Objects.toString(request.getParameter("act"), "").toUpperCase(Locale.ROOT);
    return Arrays.stream(ActKind.values())
        .filter(one -> one.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new UnknownSubject("act on a board"));
  }

  /** What is to be done. */
  public ActKind getKind() {
    return kind();
  }

  /** Whether something has to be typed first; known before the list is found. */
  public boolean isTyped() {
    return kind() != ActKind.REMIND;
  }

  /** Whether kind and first day are asked. */
  public boolean isExempting() {
    return kind() == ActKind.EXEMPT;
  }

  /** Title. */
  public String getTitle() {
    return texts.get("bulk.title." + kind());
  }

  /** Of which list it is. */
  public String getLead() {
    return texts.of("bulk.lead", chosen.top().name(), texts.words(chosen.rule().title()), people);
  }

  /** Address of the board with the same filter. */
  public String getBack() {
    return filter.href();
  }

  /** Whether it is said whom it hits; also while a posted form is read. */
  public boolean isReady() {
    return chosen == null || preview.isPresent();
  }

  /** Whether it hits somebody; also while a posted form is read. */
  public boolean isHitting() {
    return chosen == null || preview.filter(one -> one.hit() > 0).isPresent();
  }

  /** Whom it hits and leaves out. */
  public BulkGroups getGroups() {
    return groups;
  }

  /** Words of the button. */
  public String getButton() {
    return texts.of("bulk.go." + kind(), preview.map(Preview::hit).orElse(0));
  }

  /** Kinds to choose from. */
  public Map<String, String> getWords() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (ExemptionKind one : ExemptionKind.values()) {
      choices.put(texts.word(one), one.name());
    }
    return choices;
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** Why nothing is done; empty when nothing speaks against it, or a field says it. */
  public String getRefusal() {
    return problem("");
  }

  /** What an exemption rests on. */
  public String getWord() {
    return word;
  }

  /** Takes what an exemption rests on. */
  public void setWord(String word) {
    this.word = Objects.toString(word, "");
  }

  /** First day. */
  public String getFrom() {
    return from;
  }

  /** Takes the first day. */
  public void setFrom(String from) {
    this.from = Objects.toString(from, "");
  }

  /** Last day. */
  public String getLast() {
    return last;
  }

  /** Takes the last day. */
  public void setLast(String last) {
    this.last = Objects.toString(last, "");
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(String reason) {
    this.reason = Objects.toString(reason, "");
  }
}
