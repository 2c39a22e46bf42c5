package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/**
 * Makes two records one person, and takes that back (M1–M9). Both lie inside the scope of who
 * decides; what follows — standings, counts — follows in the same transaction.
 */
@ApplicationScoped
public class MergingPersons {
  private static final int LONGEST_REASON = 500;

  private final EntityManager em;
  private final Directory directory;
  private final PersonAliases aliases;
  private final ActionLog log;
  private final Event<PeopleChanged> changed;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected MergingPersons() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public MergingPersons(
      EntityManager em,
      Directory directory,
      PersonAliases aliases,
      ActionLog log,
      Event<PeopleChanged> changed,
      Outbox outbox) {
    this.em = em;
    this.directory = directory;
    this.aliases = aliases;
    this.log = log;
    this.changed = changed;
    this.outbox = outbox;
  }

  /**
   * What a merge would do to working lives, and what stands against it. Nothing is changed.
   *
   * @param stays who would stay
   * @param alias who would be known under her
   * @throws UnknownSubject when one of them is unknown or outside the scope
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public MergePlan plan(Scope scope, long stays, long alias, MainEmployment decided) {
    PersonView kept = inScope(scope, stays);
    PersonView joined = inScope(scope, alias);
    List<Reason> against = new ArrayList<>(identity(kept, joined, stays, alias));
    if (!against.isEmpty()) {
      return new MergePlan(kept, joined, List.of(), List.of(), List.of(), against);
    }
    MergedEmployments employments = employments(stays, alias);
    List<EmploymentRow> after = employments.after(decided);
    if (ownSuperior(stays, alias, after, scope.day())) {
      against.add(new MergeRefusal.OwnSuperior());
    }
    return new MergePlan(
        kept,
        joined,
        Stream.concat(employmentRows(stays).stream(), employmentRows(alias).stream())
            .map(MergePlan.Employed::of)
            .sorted(java.util.Comparator.comparing(one -> one.days().from()))
            .toList(),
        employments.overlaps(),
        after.stream().map(MergePlan.Employed::of).toList(),
        against);
  }

  /** M2 to M4. */
  private List<Reason> identity(PersonView kept, PersonView joined, long stays, long alias) {
    if (stays == alias) {
      return List.of(new MergeRefusal.SamePerson());
    }
    List<Reason> against = new ArrayList<>();
    if (kept.id() != stays) {
      against.add(new MergeRefusal.MergedAlready(kept.name()));
    }
    if (joined.id() != alias) {
      against.add(new MergeRefusal.MergedAlready(joined.name()));
    }
    if (aliases.all(alias).size() > 1) {
      against.add(new MergeRefusal.HasAliases(joined.name()));
    }
    if (against.isEmpty() && idCards(stays, alias) > 1) {
      against.add(new MergeRefusal.DifferentIdCards());
    }
    return against;
  }

  private long idCards(long stays, long alias) {
    return Rows.first(
            em,
            "SELECT COUNT(DISTINCT id_number_lookup) FROM person"
                + " WHERE main_id IN (?1, ?2) AND document_kind = 'ID_CARD'",
            row -> row.number(0),
            stays,
            alias)
        .orElseThrow();
  }

  /** M7: the line of managers, read with both as one. */
  private boolean ownSuperior(long stays, long alias, List<EmploymentRow> after, LocalDate today) {
    OptionalLong manager =
        after.stream()
            .filter(row -> row.main() && row.days().contains(today))
            .map(EmploymentRow::managerId)
            .findFirst()
            .orElse(OptionalLong.empty());
    WorkingLifeEvents lines = new WorkingLifeEvents(em);
    return lines.leads(stays, manager, today) || lines.leads(alias, manager, today);
  }

  private MergedEmployments employments(long stays, long alias) {
    return new MergedEmployments(
        stays, alias, employmentRows(stays), employmentRows(alias), Ids::next);
  }

  private List<EmploymentRow> employmentRows(long person) {
    return new EmploymentRows(em, 0).all(person);
  }

  /**
   * Makes them one.
   *
   * @param change the day and the reason of the decision
   * @return the fact; {@link Outcome.AlreadyRecorded} when she leads there already
   * @throws UnknownSubject when one of them is unknown or outside the scope
   */
  @Transactional
  public Outcome<PersonAlias> merge(
      Scope scope, long stays, long alias, MainEmployment decided, Change change) {
    PersonLock.takeAll(em, List.of(stays, alias));
    Optional<PersonAlias> before = aliases.of(alias);
    if (before.isPresent() && before.get().staysId() == stays) {
      inScope(scope, stays);
      return new Outcome.AlreadyRecorded<>(before.get());
    }
    MergePlan plan = plan(scope, stays, alias, decided);
    List<Reason> against = new ArrayList<>(plan.against());
    if (!fits(change.reason())) {
      against.add(new MergeRefusal.NoReason());
    }
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    long id = event(stays, alias, change);
    move(id, stays, alias, decided);
    PersonAlias fact = new AliasRows(em).join(id, stays, alias, change);
    follow(fact, "person.merge", change);
    tell(plan, fact, change);
    return new Outcome.Recorded<>(fact);
  }

  private static boolean fits(String reason) {
    return !reason.isBlank() && reason.length() <= LONGEST_REASON;
  }

  private long event(long stays, long alias, Change change) {
    long id = Ids.next();
    new WorkingLifeEvents(em)
        .add(
            new WorkingLifeEvent(
                id,
                stays,
                WorkingLifeKind.MERGE,
                change.day(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                OptionalLong.of(alias),
                OptionalLong.empty(),
                false,
                change.reason(),
                change.account(),
                change.at()));
    return id;
  }

  /** M6: employments follow; what each of them was is kept with the event. */
  private void move(long event, long stays, long alias, MainEmployment decided) {
    Map<Long, EmploymentRow> before =
        Stream.concat(employmentRows(stays).stream(), employmentRows(alias).stream())
            .collect(Collectors.toMap(EmploymentRow::id, Function.identity()));
    EmploymentRows rows = new EmploymentRows(em, event);
    for (EmploymentRow after : employments(stays, alias).after(decided)) {
      EmploymentRow was = before.remove(after.id());
      if (was == null) {
        rows.add(after);
      } else if (!was.equals(after)) {
        rows.replace(was, after);
      }
    }
    before.values().forEach(rows::remove);
  }

  /**
   * Takes a merge back: each of them is what she was; what was added to who stays meanwhile stays
   * with her (M9).
   *
   * @param mergeId the merge
   * @return the fact that says so; {@link Outcome.AlreadyRecorded} with the merge when it was taken
   *     back before
   * @throws UnknownSubject when there is none, or who stays lies outside the scope
   */
  @Transactional
  public Outcome<PersonAlias> undo(Scope scope, long mergeId, Change change) {
    PersonAlias known = merged(scope, mergeId);
    PersonLock.takeAll(em, Set.of(known.staysId(), known.aliasId()));
    PersonAlias merge = merged(scope, mergeId);
    if (merge.undone()) {
      return new Outcome.AlreadyRecorded<>(merge);
    }
    List<Reason> against = new ArrayList<>(againstUndoing(merge));
    if (!fits(change.reason())) {
      against.add(new MergeRefusal.NoReason());
    }
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    WorkingLifeEvents events = new WorkingLifeEvents(em);
    long event = events.undo(latest(merge.staysId()).orElseThrow(), change);
    new EmploymentRows(em, event).restore(merge.id());
    PersonAlias fact = new AliasRows(em).part(merge, change);
    follow(fact, "person.unmerge", change);
    return new Outcome.Recorded<>(fact);
  }

  /** A merge that leads to somebody inside the scope. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public PersonAlias merged(Scope scope, long mergeId) {
    PersonAlias merge =
        aliases.find(mergeId).orElseThrow(() -> new UnknownSubject("merge:" + mergeId));
    inScope(scope, merge.staysId());
    return merge;
  }

  /** M9: what stands against taking a merge back. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Reason> againstUndoing(PersonAlias merge) {
    Optional<WorkingLifeEvent> latest = latest(merge.staysId());
    if (latest.filter(event -> event.id() == merge.id()).isPresent()) {
      return List.of();
    }
    return List.of(
        latest
            .filter(event -> event.kind() == WorkingLifeKind.MERGE)
            .<Reason>map(later -> new MergeRefusal.MergedSince(Timekeeper.day(later.at())))
            .orElse(new MergeRefusal.ChangedSince()));
  }

  private Optional<WorkingLifeEvent> latest(long personId) {
    return new WorkingLifeEvents(em)
        .of(personId).stream()
            .filter(event -> !event.undone() && event.undoes().isEmpty())
            .findFirst();
  }

  /** M5: who stays for this record, inside the subtrees of the scope; one's own is no reason. */
  private PersonView inScope(Scope scope, long person) {
    Scope others = new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day());
    return directory.inScope(others, aliases.resolve(person));
  }

  private void follow(PersonAlias fact, String action, Change change) {
    changed.fire(new PeopleChanged(Set.of(fact.staysId(), fact.aliasId()), change.at()));
    for (long person : List.of(fact.staysId(), fact.aliasId())) {
      log.record(
          new Action(
              change.at(),
              change.account(),
              action,
              "person:" + person,
              Action.Result.DONE,
              // Why is kept with the fact, where it can be erased.
              ""));
    }
  }

  /** M8: she is told that two records of hers are one now, and why. */
  private void tell(MergePlan plan, PersonAlias fact, Change change) {
    outbox.tell(
        fact.staysId(),
        NoticeDraft.of(
            "person.merged",
            Ids.text(fact.id()),
            NoticeKind.HOURS,
            NoticeText.of("person.merged", plan.alias().organisation(), change.reason()),
            "/trainee/hours"),
        change.at());
  }
}
