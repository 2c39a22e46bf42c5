package org.lingyan.web.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.MainEmployment;
import org.lingyan.people.person.MergingPersons;
import org.lingyan.people.person.PersonAlias;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Compares two records, says what merging them would do, and does it. */
@Named
@RequestScoped
public class MergePage {
  private static final int LONGEST_REASON = 500;

  private final Comparisons comparisons;
  private final MergingPersons merging;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String a = "";
  private String b = "";
  private String main = "";
  private String reason = "";
  private String problem = "";
  private Comparison comparison;
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected MergePage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public MergePage(
      Comparisons comparisons,
      MergingPersons merging,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.comparisons = comparisons;
    this.merging = merging;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Compares the two that the address names; the first of them would stay. */
  public void load() {
    Instant now = time.now();
    comparison = comparisons.of(scope(now), id(a), id(b), decided(), now, texts);
  }

  /** Merges them and shows the record of it, or says what stands against it. */
  public void merge(ExternalContext external) throws IOException {
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      problem = texts.of("merge.reason.problem", LONGEST_REASON);
      return;
    }
    Instant now = time.now();
    Change change =
        new Change(Timekeeper.day(now), why, OptionalLong.of(current.signedIn().accountId()), now);
    Outcome<PersonAlias> outcome = merging.merge(scope(now), id(a), id(b), decided(), change);
    if (outcome instanceof Outcome.Refused<PersonAlias> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      PersonAlias fact =
          outcome instanceof Outcome.Recorded<PersonAlias> recorded
              ? recorded.fact()
              : ((Outcome.AlreadyRecorded<PersonAlias>) outcome).fact();
      external.redirect("/people/unmerge?merge=" + Ids.text(fact.id()) + "&done=merged");
    }
  }

  private Scope scope(Instant now) {
    return current.signedIn().scope(EnumSet.of(Role.HR), Timekeeper.day(now));
  }

  private static long id(String text) {
    return Ids.parse(text).orElseThrow(() -> new UnknownSubject("person:" + text));
  }

  private MainEmployment decided() {
    return MainEmployment.OF_MERGED.name().equals(main)
        ? MainEmployment.OF_MERGED
        : MainEmployment.OF_STAYING;
  }

  /** Who would stay. */
  public String getA() {
    return a;
  }

  /** Takes who would stay. */
  public void setA(String a) {
    this.a = a;
  }

  /** The other. */
  public String getB() {
    return b;
  }

  /** Takes the other. */
  public void setB(String b) {
    this.b = b;
  }

  /** Whose main employment goes on. */
  public String getMain() {
    return main;
  }

  /** Takes whose main employment goes on. */
  public void setMain(String main) {
    this.main = main;
  }

  /** Why they are merged. */
  public String getReason() {
    return reason;
  }

  /** Takes why they are merged. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** What is wrong with the reason; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  /** Both, side by side. */
  public Comparison getComparison() {
    return comparison;
  }

  /**
   * Whether the form is there: also while a posted one is read, which is before the records are.
   */
  public boolean isOpen() {
    return comparison == null || comparison.isPossible();
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}
