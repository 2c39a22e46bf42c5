package org.lingyan.deployment.sample;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.lingyan.audit.ActionLog;
import org.lingyan.hours.claim.ProviderKind;
import org.lingyan.hours.claim.ProviderRegister;
import org.lingyan.hours.claim.Providers;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/**
 * A register of providers and claims in every state. What was approved rests on entries that the
 * histories hold already, so that nobody's year changes.
 */
final class SampleClaims {
  private static final int APPROVED = 4;

  private final EntityManager em;
  private final OrganisationView city;
  private final Instant at;
  private final LocalDate today;

  SampleClaims(EntityManager em, OrganisationView city, Instant at) {
    this.em = em;
    this.city = city;
    this.at = at;
    this.today = Timekeeper.day(at);
  }

  void load() {
    Map<ProviderKind, Long> providers = providers();
    approved();
    long trainee = claim("trainee", "DRAFT", "外训：乡村社工能力提升", 20, 180);
    Rows.change(
        em,
        "UPDATE claim SET form = 'FILED_TRAINING', provider_name = '', provider_id = ?2, note = ''"
            + " WHERE id = ?1",
        trainee,
        providers.get(ProviderKind.FILED_INSTITUTION));
    claim("trainee", "SUBMITTED", "全国社会工作公益课堂：禁毒社会工作", 9, 90);
    claim("trainee", "RETURNED", "社区营造工作坊", 16, 240);
    claim("trainee2", "SUBMITTED", "省社会工作协会公开课：叙事治疗", 6, 120);
    claim("trainee2", "REJECTED", "单位内部工作例会", 30, 60);
    claim("trainee3", "SUBMITTED", "医务社会工作案例研讨", 5, 135);
    claim("trainee3", "WITHDRAWN", "手语入门", 25, 90);
    claim("several", "SUBMITTED", "督导者同辈研讨", 12, 150);
  }

  private Map<ProviderKind, Long> providers() {
    long centre = provider("市社会工作教育培训中心", ProviderKind.FILED_INSTITUTION);
    LocalDate lastYear = today.withDayOfYear(1).minusYears(1);
    file(centre, new DateRange(lastYear, DateRange.FOREVER), "市继续教育机构备案公告第 1 号（示例）");
    long academy = provider("省社会工作网络学院", ProviderKind.FILED_INSTITUTION);
    file(academy, new DateRange(lastYear, today.withDayOfYear(1)), "省继续教育机构备案公告第 3 号（示例）");
    long authority = provider("市委社会工作部", ProviderKind.AUTHORITY);
    long university = provider("示例大学社会工作系", ProviderKind.UNIVERSITY);
    long agency = provider("春风社会工作服务中心", ProviderKind.AGENCY);
    return Map.of(
        ProviderKind.FILED_INSTITUTION,
        centre,
        ProviderKind.AUTHORITY,
        authority,
        ProviderKind.UNIVERSITY,
        university,
        ProviderKind.AGENCY,
        agency);
  }

  private ProviderRegister register() {
    return new ProviderRegister(em, new Organisations(em), new Providers(em), new ActionLog(em));
  }

  private Scope scope() {
    return Scope.over(0, OptionalLong.empty(), List.of(city.path()), today);
  }

  private long provider(String name, ProviderKind kind) {
    return id(
        register()
            .add(scope(), city.id(), name, kind, new Change(today, "", OptionalLong.empty(), at)));
  }

  private void file(long provider, DateRange days, String notice) {
    id(
        register()
            .file(scope(), provider, days, new Change(today, notice, OptionalLong.empty(), at)));
  }

  private static long id(Outcome<Long> outcome) {
    if (outcome instanceof Outcome.Recorded<Long> recorded) {
      return recorded.fact();
    }
    throw new IllegalStateException("the sample's register is not empty: " + outcome);
  }

  /** What the histories hold of training elsewhere was claimed by somebody. */
  private void approved() {
    List<Long> entries =
        Rows.list(
            em,
            "SELECT e.id FROM hours_entry e JOIN account a ON a.person_id = e.person_id"
                + " LEFT JOIN hours_entry r ON r.reverses = e.id"
                + " WHERE e.source_kind = 'CLAIM' AND e.direction = 1 AND r.id IS NULL"
                + " ORDER BY e.recorded_at DESC, e.id LIMIT ?1",
            row -> row.number(0),
            APPROVED);
    for (long entry : entries) {
      long id = Ids.next();
      Rows.change(
          em,
          "INSERT INTO claim (id, person_id, account_id, state, form, title, title_key, first_day,"
              + " last_day, minutes, category, provider_name, note, rounds, entry_id, written_at,"
              + " sent_at, decided_at) SELECT ?1, e.person_id, a.id, 'APPROVED', 'OTHER', n.title,"
              + " REGEXP_REPLACE(n.title, '[^\\\\p{L}\\\\p{N}]+', ''), e.occurred_on,"
              + " e.occurred_on, e.minutes, e.category, '', '经主管部门同意参加', 1, e.id,"
              + " e.recorded_at, e.recorded_at, e.recorded_at FROM hours_entry e"
              + " JOIN hours_entry_note n ON n.entry_id = e.id"
              + " JOIN account a ON a.person_id = e.person_id WHERE e.id = ?2 LIMIT 1",
          id,
          entry);
      step(id, "SUBMITTED", "");
      step(id, "APPROVED", "");
    }
  }

  /** A claim of somebody who has an account, for some minutes so many days ago. */
  private long claim(String account, String state, String title, int daysAgo, int minutes) {
    long id = Ids.next();
    LocalDate wanted = today.minusDays(daysAgo);
    boolean sent = !state.equals("DRAFT");
    boolean over = sent && !state.equals("SUBMITTED");
    Instant sentAt = moment(daysAgo - 2);
    Rows.change(
        em,
        "INSERT INTO claim (id, person_id, account_id, state, form, title, title_key, first_day,"
            + " last_day, minutes, category, provider_name, note, rounds, written_at, sent_at,"
            + " decided_at) SELECT ?1, a.person_id, a.id, ?3, 'OTHER', ?4,"
            + " REGEXP_REPLACE(?4, '[^\\\\p{L}\\\\p{N}]+', ''), x.day, x.day, ?6, 'PROFESSIONAL',"
            + " '春风社会工作服务中心', '经主管部门同意参加', ?7, ?8, ?9, ?10 FROM account a"
            // Nobody claims what lies before the first day of work.
            + " JOIN (SELECT e.person_id, GREATEST(MIN(e.from_day), ?5) AS day FROM employment e"
            + " GROUP BY e.person_id) x ON x.person_id = a.person_id WHERE a.name = ?2",
        id,
        account,
        state,
        title,
        wanted,
        minutes,
        sent ? 1 : 0,
        sentAt,
        sent ? sentAt : null,
        over ? moment(daysAgo - 3) : null);
    if (sent) {
      step(id, "SUBMITTED", "");
    }
    if (over) {
      step(id, state, reason(state));
    }
    return id;
  }

  private static String reason(String state) {
    return switch (state) {
      case "RETURNED" -> "请补充主讲人和签到表照片。";
      case "REJECTED" -> "单位内部例会不属于继续教育。";
      default -> "";
    };
  }

  private Instant moment(int daysAgo) {
    return at.minus(java.time.Duration.ofDays(Math.max(daysAgo, 1)));
  }

  private void step(long claim, String kind, String reason) {
    Rows.change(
        em,
        "INSERT INTO claim_step (id, claim_id, kind, round, account_id, day, minutes, category,"
            + " title, reason, at) SELECT ?1, c.id, ?3, 1,"
            + " IF(?3 IN ('SUBMITTED', 'WITHDRAWN'), c.account_id, h.id),"
            + " IF(?3 IN ('SUBMITTED', 'APPROVED'), c.last_day, NULL),"
            + " IF(?3 IN ('SUBMITTED', 'APPROVED'), c.minutes, NULL),"
            + " IF(?3 IN ('SUBMITTED', 'APPROVED'), c.category, NULL),"
            + " IF(?3 = 'SUBMITTED', c.title, ''), ?4,"
            + " IF(?3 = 'SUBMITTED', c.sent_at, c.decided_at) FROM claim c"
            + " JOIN account h ON h.name = 'hr-city' WHERE c.id = ?2",
        Ids.next(),
        claim,
        kind,
        reason);
  }
}
