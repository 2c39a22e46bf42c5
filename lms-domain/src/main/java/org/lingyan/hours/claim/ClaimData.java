package org.lingyan.hours.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;
import org.lingyan.personal.Retained;
import org.lingyan.personal.RetainedHolder;

/** What somebody claimed, what she decided about claims, and what she wrote into registers. */
@ApplicationScoped
class ClaimData implements PersonalDataHolder, RetainedHolder {
  private static final String HERS = "SELECT c.id FROM claim c WHERE c.person_id IN (:person)";

  private final EntityManager em;

  /** For the container's proxy. */
  protected ClaimData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  ClaimData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(claims(), decisions(), registers());
  }

  private Held claims() {
    return Held.named("claims", Fate.MASKED)
        .in("claim", "claim_course", "claim_file")
        .columns("day", "title", "minutes", "category", "provider", "note", "state", "at")
        .read(
            em,
            "SELECT c.last_day, c.title, c.minutes, c.category, COALESCE(v.name, c.provider_name),"
                + " c.note, c.state, c.written_at",
            "FROM claim c LEFT JOIN provider v ON v.id = c.provider_id"
                + " WHERE c.person_id IN (:person)",
            "ORDER BY c.id DESC",
            row ->
                List.of(
                    row.missing(0) ? "" : row.day(0),
                    row.text(1),
                    row.missing(2) ? "" : row.number(2),
                    row.text(3),
                    row.text(4),
                    row.text(5),
                    row.word(6, ClaimState.class),
                    row.moment(7).orElseThrow()))
        .erases(
            em,
            "DELETE FROM claim_file WHERE claim_id IN (" + HERS + ")",
            "DELETE FROM claim_course WHERE claim_id IN (" + HERS + ")",
            "UPDATE claim_step SET title = '', reason = '' WHERE claim_id IN (" + HERS + ")",
            "UPDATE claim SET title = '', title_key = '', note = '', provider_name = ''"
                + " WHERE person_id IN (:person)");
  }

  /** The steps of her own claims too: she wrote them. */
  private Held decisions() {
    return Held.named("claim-steps", Fate.STAYS)
        .in("claim_step")
        .columns("at", "step", "minutes")
        .read(
            em,
            "SELECT s.at, s.kind, s.minutes",
            "FROM claim_step s WHERE s.account_id IN (:accounts)",
            "ORDER BY s.id DESC",
            row ->
                List.of(
                    row.moment(0).orElseThrow(),
                    row.word(1, ClaimStepKind.class),
                    row.missing(2) ? "" : row.number(2)));
  }

  private Held registers() {
    return Held.named("providers", Fate.STAYS)
        .in("provider", "provider_filing")
        .columns("provider", "at")
        .read(
            em,
            "SELECT x.name, x.at",
            "FROM (SELECT v.name, v.at, v.account_id FROM provider v UNION ALL"
                + " SELECT v.name, f.at, f.account_id FROM provider_filing f"
                + " JOIN provider v ON v.id = f.provider_id) x WHERE x.account_id IN (:accounts)",
            "ORDER BY x.at DESC",
            row -> List.of(row.text(0), row.moment(1).orElseThrow()));
  }

  @Override
  public List<Retained> retained() {
    return List.of(drafts(), evidence());
  }

  private static Retained drafts() {
    String old =
        " WHERE claim_id IN (SELECT id FROM (SELECT c.id FROM claim c WHERE c.sent_at IS NULL"
            + " AND c.written_at < ?1 ORDER BY c.id LIMIT ?2) d)";
    return new Retained(
        "claim-drafts",
        "SELECT COUNT(*) FROM claim WHERE sent_at IS NULL AND written_at < ?1",
        List.of(
            // The file goes with the next sweep of files.
            "UPDATE stored_file SET name = '-', keep_until = '2000-01-01' WHERE purpose = 'EVIDENCE'"
                + " AND id IN (SELECT file_id FROM claim_file"
                + old
                + ")",
            "DELETE FROM claim_file" + old,
            "DELETE FROM claim_course" + old,
            "DELETE FROM claim WHERE sent_at IS NULL AND written_at < ?1 ORDER BY id LIMIT ?2"));
  }

  /** What proves an hour that counts stays with it. */
  private static Retained evidence() {
    String from =
        " FROM claim_file f JOIN claim c ON c.id = f.claim_id"
            + " WHERE c.state IN ('REJECTED', 'WITHDRAWN') AND c.decided_at < ?1";
    String some =
        "SELECT file_id FROM (SELECT f.file_id" + from + " ORDER BY f.file_id LIMIT ?2) d";
    return new Retained(
        "claim-evidence",
        "SELECT COUNT(*)" + from,
        List.of(
            "UPDATE stored_file SET name = '-', keep_until = '2000-01-01' WHERE purpose = 'EVIDENCE'"
                + " AND id IN ("
                + some
                + ")",
            "DELETE FROM claim_file WHERE file_id IN (" + some + ")"));
  }
}
