package org.lingyan.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.account.IssuingSlips;
import org.lingyan.people.account.Role;
import org.lingyan.people.account.SlipAccount;
import org.lingyan.people.account.SlipList;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Asks for printed slips: for new accounts of an organisation, or for accounts by name. */
@Named
@RequestScoped
public class SlipsPage {
  private static final int SHOWN = 20;
  private static final int SUGGESTIONS = 400;

  private final IssuingSlips slips;
  private final SlipsKind kind;
  private final Jobs jobs;
  private final Organisations organisations;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String organisation = "";
  private String place = "";
  private String names = "";
  private String problem = "";
  private boolean looked;
  private int count;
  private List<SlipAccount> found = List.of();
  private List<ReasonRow> problems = List.of();

  /** For the container's proxy. */
  protected SlipsPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public SlipsPage(
      IssuingSlips slips,
      SlipsKind kind,
      Jobs jobs,
      Organisations organisations,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.slips = slips;
    this.kind = kind;
    this.jobs = jobs;
    this.organisations = organisations;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Puts the organisation of the address into the form. */
  public void load() {
    if (!organisation.isEmpty() && place.isEmpty()) {
      long id =
          Ids.parse(organisation)
              .orElseThrow(() -> new UnknownSubject("organisation:" + organisation));
      place = organisations.inScope(scope(time.now()), id).name();
    }
  }

  /** Shows for whom slips would be made, and what speaks against the rest. */
  public void look() {
    SlipList list = list(time.now());
    count = list.ready().size();
    found = list.ready().stream().limit(SHOWN).toList();
    problems = ReasonRow.of(list.problems(), texts.texts());
    looked = problem.isEmpty();
  }

  /** Asks for them, unless something on the list is wrong. */
  public void print(ExternalContext external) throws IOException {
    Instant now = time.now();
    SlipList list = list(now);
    boolean typed = !names.isBlank();
    if (list.ready().isEmpty() || (typed && !list.problems().isEmpty())) {
      look();
      return;
    }
    jobs.ask(
        current.signedIn().accountId(),
        kind,
        SlipsKind.parameters(texts.texts().locale(), list.ready()),
        now);
    external.redirect("/account/jobs");
  }

  private SlipList list(Instant now) {
    if (!names.isBlank()) {
      return slips.named(current.signedIn(), names.lines().toList(), now);
    }
    List<Organisations.Named> meant = meant(now);
    if (meant.size() != 1) {
      problem =
          place.isBlank()
              ? texts.get("slips.nothing")
              : texts.of(meant.isEmpty() ? "slips.no-place" : "slips.many-places", place.strip());
      return new SlipList(List.of(), List.of());
    }
    return slips.withoutPassword(current.signedIn(), meant.get(0).organisation().id(), now);
  }

  private List<Organisations.Named> meant(Instant now) {
    if (place.isBlank()) {
      return List.of();
    }
    String wanted = place.strip();
    List<Organisations.Named> all = organisations.named(scope(now), wanted, SHOWN);
    List<Organisations.Named> exact =
        all.stream()
            .filter(one -> one.organisation().name().equals(wanted) || one.label().equals(wanted))
            .toList();
    return exact.isEmpty() ? all : exact;
  }

  private Scope scope(Instant now) {
    return current.signedIn().scope(EnumSet.of(Role.ADMIN), Timekeeper.day(now));
  }

  /** The organisation's id, as the address names it. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes the organisation's id. */
  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** Name of an organisation, as typed. */
  public String getPlace() {
    return place;
  }

  /** Takes the name of an organisation. */
  public void setPlace(String place) {
    this.place = place;
  }

  /** Names of accounts, a line each. */
  public String getNames() {
    return names;
  }

  /** Takes names of accounts. */
  public void setNames(String names) {
    this.names = names;
  }

  /** What is wrong with the form; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  /** What to offer while an organisation is typed. */
  public List<String> getSuggestions() {
    return organisations.named(scope(time.now()), "", SUGGESTIONS).stream()
        .map(Organisations.Named::label)
        .toList();
  }

  /** Whether a list is shown. */
  public boolean isLooked() {
    return looked;
  }

  /** Whether they can be made: a list of names has to be right first, nothing is left out of it. */
  public boolean isPrintable() {
    return count > 0 && (names.isBlank() || problems.isEmpty());
  }

  /** For how many slips would be made. */
  public int getCount() {
    return count;
  }

  /** How many are not shown. */
  public int getMore() {
    return count - found.size();
  }

  /** The first of them. */
  public List<SlipRow> getFound() {
    return found.stream().map(SlipRow::new).toList();
  }

  /** What speaks against the others. */
  public List<ReasonRow> getProblems() {
    return problems;
  }
}
