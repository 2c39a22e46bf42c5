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

/** A merge on record: who, when, why; takes it back. */
@Named
@RequestScoped
public class UnmergePage {
  private static final int LONGEST_REASON = 500;

  private final MergeRecords records;
  private final MergingPersons merging;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String merge = "";
  private String reason = "";
  private String problem = "";
  private MergeRecord record;
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected UnmergePage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public UnmergePage(
      MergeRecords records,
      MergingPersons merging,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.records = records;
    this.merging = merging;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the merge that the address names. */
  public void load() {
    record = records.of(scope(time.now()), id(), texts);
  }

  /** Takes it back and shows the record again, or says what stands against it. */
  public void undo(ExternalContext external) throws IOException {
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      problem = texts.of("merge.reason.problem", LONGEST_REASON);
      return;
    }
    Instant now = time.now();
    Change change =
        new Change(Timekeeper.day(now), why, OptionalLong.of(current.signedIn().accountId()), now);
    Outcome<PersonAlias> outcome = merging.undo(scope(now), id(), change);
    if (outcome instanceof Outcome.Refused<PersonAlias> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect("/people/unmerge?merge=" + merge + "&done=undone");
    }
  }

  private Scope scope(Instant now) {
    return current.signedIn().scope(EnumSet.of(Role.HR), Timekeeper.day(now));
  }

  private long id() {
    return Ids.parse(merge).orElseThrow(() -> new UnknownSubject("merge:" + merge));
  }

  /** The merge's id. */
  public String getMerge() {
    return merge;
  }

  /** Takes the merge's id. */
  public void setMerge(String merge) {
    this.merge = merge;
  }

  /** Why it is taken back. */
  public String getReason() {
    return reason;
  }

  /** Takes why it is taken back. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** What is wrong with the reason; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  /** The merge. */
  public MergeRecord getRecord() {
    return record;
  }

  /** Whether the form is there: also while a posted one is read, which is before the merge is. */
  public boolean isOpen() {
    return record == null || record.isOpen();
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}
