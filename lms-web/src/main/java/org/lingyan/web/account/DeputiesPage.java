package org.lingyan.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lingyan.people.account.AccountView;
import org.lingyan.people.account.Deputising;
import org.lingyan.people.account.Right;
import org.lingyan.people.account.Rights;
import org.lingyan.people.account.Role;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.admin.GrantFields;
import org.lingyan.web.admin.RightRow;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Deputies of one's own: whom one has let act, for whom one may act. */
@Named
@RequestScoped
public class DeputiesPage {
  private static final int LONGEST = 200;
  private static final Set<String> PROBLEMS = Set.of("NOT_NOW", "REASON", "OVER");

  private final Deputising deputising;
  private final Rights rights;
  private final GrantFields fields;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String problem = "";
  private List<RightRow> own = List.of();
  private List<RightRow> let = List.of();
  private List<RightRow> held = List.of();
  private Map<String, String> problems = Map.of();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected DeputiesPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public DeputiesPage(
      Deputising deputising,
      Rights rights,
      GrantFields fields,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.deputising = deputising;
    this.rights = rights;
    this.fields = fields;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** What can be chosen has to be there before what was chosen is looked at. */
  @PostConstruct
  void load() {
    LocalDate today = time.today();
    long account = current.signedIn().accountId();
    List<Right> all = rights.of(account, today);
    own =
        rows(
            all.stream()
                .filter(right -> right.deputyshipId().isEmpty())
                .filter(right -> right.role() != Role.TRAINEE)
                .filter(right -> right.days().until().isAfter(today))
                .toList(),
            today);
    held = rows(all.stream().filter(right -> right.deputyshipId().isPresent()).toList(), today);
    let = rows(rights.letBy(account, today), today);
    if (fields.getFrom().isEmpty()) {
      fields.setFrom(today.toString());
    }
  }

  private List<RightRow> rows(List<Right> some, LocalDate today) {
    return some.stream().map(right -> new RightRow(right, today, texts)).toList();
  }

  /** Lets a role to a deputy, or says everything that is wrong. */
  public void let(ExternalContext external) throws IOException {
    Instant now = time.now();
    FormReader form = new FormReader(texts, "deputies.");
    String grant = form.text("grant", fields.getGrant(), LONGEST);
    String typed = form.text("deputy", fields.getDeputy(), LONGEST);
    LocalDate from = form.day("from", fields.getFrom());
    LocalDate last = form.day("last", fields.getLast());
    String reason = form.reason(fields.getReason());
    if (form.isRight() && last.isBefore(from)) {
      form.wrong("last", texts.get("reason.grant.ends-before"));
    }
    Optional<AccountView> deputy =
        form.isRight() ? deputy(form, id(grant), typed, now) : Optional.empty();
    problems = form.problems();
    if (!form.isRight()) {
      return;
    }
    Outcome<Long> outcome =
        deputising.let(
            current.signedIn(),
            id(grant),
            deputy.orElseThrow().id(),
            DateRange.inclusive(from, last),
            reason,
            now);
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect("/account/deputies?done=LET");
    }
  }

  private static long id(String text) {
    return Ids.parse(text).orElseThrow(() -> new UnknownSubject("grant:" + text));
  }

  private Optional<AccountView> deputy(FormReader form, long grant, String typed, Instant now) {
    List<AccountView> found =
        deputising.candidates(current.signedIn(), grant, typed, now).stream()
            .filter(one -> one.name().equals(typed) || one.person().equals(typed))
            .toList();
    return form.one("deputy", found, one -> one.name() + "（" + one.organisation() + "）", typed);
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** Roles that can be let. */
  public List<RightRow> getOwn() {
    return own;
  }

  /** What was let to others. */
  public List<RightRow> getLet() {
    return let;
  }

  /** Under what one may act. */
  public List<RightRow> getHeld() {
    return held;
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }

  /** Words about what went wrong with a button; empty when nothing did. */
  public String getProblemWords() {
    return PROBLEMS.contains(problem) ? texts.get("deputies.problem." + problem) : "";
  }

  /** What went wrong. */
  public String getProblem() {
    return problem;
  }

  /** Takes what went wrong. */
  public void setProblem(String problem) {
    this.problem = problem;
  }
}
