package org.lingyan.hours.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.KeepingFiles;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Writes rows of exemptions; who calls it has judged and holds the person's lock. */
@ApplicationScoped
class ExemptionWriter {
  private final EntityManager em;
  private final Keyring keys;
  private final KeepingFiles keeping;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected ExemptionWriter() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  ExemptionWriter(EntityManager em, Keyring keys, KeepingFiles keeping, Outbox outbox) {
    this.em = em;
    this.keys = keys;
    this.keeping = keeping;
    this.outbox = outbox;
  }

  /** Whether something binds people under this id; which days it does is the rule's matter. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public boolean isRequirement(String id) {
    // Ids of rules are ASCII, and so is their column: it cannot be compared with anything else.
    return id.matches("\\p{ASCII}{1,60}")
        && Rows.first(em, "SELECT 1 FROM rule_binding WHERE rule_id = ?1 LIMIT 1", row -> true, id)
            .isPresent();
  }

  /**
   * Adds one with its evidence.
   *
   * @param batch what it is entered together with; empty for nothing
   * @throws org.lingyan.shared.UnknownSubject when the evidence is not the account's
   */
  @Transactional
  public long add(long personId, ExemptionWish wish, OptionalLong batch, long account, Instant at) {
    long id =
        new ExemptionRows(em, keys).add(personId, wish, OptionalLong.empty(), batch, account, at);
    wish.fileId()
        .ifPresent(file -> keeping.keepAbout(file, account, FilePurpose.EVIDENCE, personId));
    return id;
  }

  /** X5: adds the shorter one that stands in the place of a longer one; evidence goes along. */
  @Transactional
  public long shorten(ExemptionView was, LocalDate last, long account, Instant at) {
    ExemptionWish shorter =
        new ExemptionWish(
            was.kind(),
            was.days().from(),
            last,
            was.requirement(),
            was.note().reason(),
            was.note().fileId());
    return new ExemptionRows(em, keys)
        .add(was.personId(), shorter, OptionalLong.of(was.id()), OptionalLong.empty(), account, at);
  }

  /** X5: takes one back. */
  @Transactional
  public void withdraw(long id, String why, long account, Instant at) {
    Rows.change(
        em,
        "UPDATE exemption SET withdrawn_at = ?2, withdrawn_by = ?3"
            + " WHERE id = ?1 AND withdrawn_at IS NULL",
        id,
        at,
        account);
    Rows.change(
        em,
        "UPDATE exemption_note SET withdrawal = ?2 WHERE exemption_id = ?1",
        id,
        keys.seal(why));
  }

  /** X9: what proves nothing that stands any more is forgotten. */
  @Transactional
  public void letGoEvidence(long id, Instant at) {
    Rows.first(
            em,
            "SELECT f.id, f.account_id FROM exemption_note n JOIN stored_file f ON f.id = n.file_id"
                + " WHERE n.exemption_id = ?1 AND NOT EXISTS (SELECT 1 FROM exemption_note o"
                + " JOIN exemption x ON x.id = o.exemption_id WHERE o.file_id = n.file_id"
                + " AND x.withdrawn_at IS NULL)",
            row -> Map.entry(row.number(0), row.number(1)),
            id)
        .ifPresent(
            file ->
                keeping.letGoIfThere(
                    file.getKey(), file.getValue(), FilePurpose.EVIDENCE, Timekeeper.day(at)));
  }

  /** X7: tells her. */
  @Transactional
  public void tell(long personId, NoticeDraft draft, Instant at) {
    outbox.tell(personId, draft, at);
  }
}
