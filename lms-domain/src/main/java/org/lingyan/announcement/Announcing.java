package org.lingyan.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.channel.Robots;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.Where;

/** Announces, replaces and withdraws (U1 to U3). */
@ApplicationScoped
public class Announcing {
  /** Name of the rule under which readers are told. */
  static final String RULE = "announcement";

  /** Longest title, in characters. */
  public static final int LONGEST_TITLE = 80;

  /** Longest text, in characters. */
  public static final int LONGEST_BODY = 4_000;

  private static final int LONGEST_REASON = 500;

  private final EntityManager em;
  private final Organisations organisations;
  private final Announcements announcements;
  private final Robots robots;
  private final Outbox outbox;
  private final ActionLog log;

  /** For the container's proxy. */
  protected Announcing() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public Announcing(
      EntityManager em,
      Organisations organisations,
      Announcements announcements,
      Robots robots,
      Outbox outbox,
      ActionLog log) {
    this.em = em;
    this.organisations = organisations;
    this.announcements = announcements;
    this.robots = robots;
    this.outbox = outbox;
    this.log = log;
  }

  /**
   * Announces to a subtree inside the writer's scope.
   *
   * @return how many persons are told, or why nobody is
   * @throws org.lingyan.shared.UnknownSubject when the subtree, or what is replaced, lies outside
   */
  @Transactional
  public Outcome<Integer> announce(Scope writer, AnnouncementDraft draft, Instant at) {
    OrganisationView top = organisations.inScope(writer, draft.organisationId());
    if (!fits(draft.title(), LONGEST_TITLE) || !fits(draft.body(), LONGEST_BODY)) {
      return Outcome.refused(new AnnouncementRefusal.BadText(LONGEST_TITLE, LONGEST_BODY));
    }
    Optional<AnnouncementRefusal> against = against(draft, Timekeeper.day(at));
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    if (draft.replaces().isPresent()) {
      Outcome<Instant> back = withdraw(writer, draft.replaces().get(), draft.title().strip(), at);
      if (back instanceof Outcome.Refused<Instant> refused) {
        return new Outcome.Refused<>(refused.reasons());
      }
    }
    long id = Ids.next();
    insert(id, draft, writer.accountId(), at);
    NoticeDraft notice = notice(id, draft, top);
    int told = outbox.tell(readers(top, draft, Timekeeper.day(at)), notice, at);
    List<Robots.Robot> speaking =
        robots.all().stream()
            .filter(
                robot ->
                    organisations
                        .find(robot.organisationId(), Timekeeper.day(at))
                        .filter(place -> place.path().startsWith(top.path()))
                        .isPresent())
            .toList();
    outbox.tellGroups(speaking, notice, at);
    record(writer, "announcement.make", id, at);
    return new Outcome.Recorded<>(told);
  }

  private Optional<AnnouncementRefusal> against(AnnouncementDraft draft, LocalDate today) {
    if (!draft.days().until().isAfter(today)) {
      return Optional.of(new AnnouncementRefusal.Over());
    }
    if (draft.days().from().isBefore(today)) {
      return Optional.of(new AnnouncementRefusal.InThePast(today));
    }
    return organisations.find(draft.organisationId(), draft.days().from()).isEmpty()
        ? Optional.of(new AnnouncementRefusal.NotThere(draft.days().from()))
        : Optional.empty();
  }

  private static boolean fits(String text, int longest) {
    return !text.isBlank() && text.length() <= longest;
  }

  private static NoticeDraft notice(long id, AnnouncementDraft draft, OrganisationView top) {
    return new NoticeDraft(
        RULE,
        Ids.text(id),
        NoticeKind.ANNOUNCEMENT,
        NoticeText.of(RULE, draft.title().strip(), top.name()),
        "/account/announcement?id=" + Ids.text(id),
        start(draft.days().from()),
        start(draft.days().until()));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Timekeeper.ZONE).toInstant();
  }

  private void insert(long id, AnnouncementDraft draft, long account, Instant at) {
    Rows.change(
        em,
        "INSERT INTO announcement (id, organisation_id, roles, title, body, from_day, until_day,"
            + " replaces_id, account_id, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        id,
        draft.organisationId(),
        draft.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
        draft.title().strip(),
        draft.body().strip(),
        draft.days().from(),
        draft.days().until(),
        draft.replaces().orElse(null),
        account,
        at);
  }

  private List<Long> readers(OrganisationView top, AnnouncementDraft draft, LocalDate day) {
    Where where = new Where();
    where.and("e.main AND e.from_day <= ? AND (e.until_day IS NULL OR e.until_day > ?)", day, day);
    where.and("o.from_day <= ? AND o.until_day > ?", day, day);
    where.and("o.path LIKE ?", top.path() + "%");
    where.and("a.closed_at IS NULL");
    if (!draft.roles().isEmpty()) {
      String marks = draft.roles().stream().map(role -> "?").collect(Collectors.joining(", "));
      where.and(
          "EXISTS (SELECT 1 FROM role_grant g WHERE g.account_id = a.id AND g.role IN ("
              + marks
              + ") AND g.from_day <= ? AND (g.until_day IS NULL OR g.until_day > ?))",
          Stream.concat(draft.roles().stream(), Stream.of(day, day)).toArray());
    }
    return Rows.list(
        em,
        "SELECT DISTINCT i.main_id FROM account a JOIN person i ON i.id = a.person_id"
            + " JOIN employment e ON e.person_id = i.main_id"
            + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
            + where.sql(),
        row -> row.number(0),
        where.parameters());
  }

  /**
   * Takes an announcement back: nobody is shown it any more.
   *
   * @param reason why, at most 500 characters
   */
  @Transactional
  public Outcome<Instant> withdraw(Scope writer, long id, String reason, Instant at) {
    AnnouncementView before = announcements.written(writer, id);
    if (!fits(reason, LONGEST_REASON)) {
      return Outcome.refused(new AnnouncementRefusal.NoReason());
    }
    if (before.withdrawn().isPresent()) {
      return Outcome.refused(new AnnouncementRefusal.Withdrawn());
    }
    Rows.change(
        em,
        "INSERT INTO announcement_withdrawal (announcement_id, reason, account_id, at)"
            + " VALUES (?1, ?2, ?3, ?4)",
        id,
        reason.strip(),
        writer.accountId(),
        at);
    outbox.withdraw(RULE, Ids.text(id), at);
    record(writer, "announcement.withdraw", id, at);
    return new Outcome.Recorded<>(at);
  }

  private void record(Scope writer, String name, long id, Instant at) {
    log.record(
        new Action(
            at,
            OptionalLong.of(writer.accountId()),
            name,
            "announcement:" + id,
            Action.Result.DONE,
            ""));
  }
}
