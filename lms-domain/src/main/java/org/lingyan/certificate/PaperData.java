package org.lingyan.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;
import org.lingyan.shared.Words;

/** The papers of a person. */
@ApplicationScoped
class PaperData implements PersonalDataHolder {
  private final EntityManager em;

  /** For the container's proxy. */
  protected PaperData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  PaperData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(papers());
  }

  private Held papers() {
    return Held.named("papers", Fate.MASKED)
        .in(
            "proof",
            "proof_revocation",
            "proof_chain",
            "proof_part",
            "proof_batch",
            "seal_use",
            "seal")
        .columns("number", "kind", "title", "holder", "issued", "minutes")
        .read(
            em,
            "SELECT f.number, f.kind, f.title_zh, f.title_en, f.holder_name, f.issued_on, f.minutes",
            "FROM proof f WHERE f.person_id IN (:person)",
            "ORDER BY f.issued_at DESC, f.id DESC",
            row ->
                List.of(
                    row.text(0),
                    row.word(1, ProofKind.class),
                    new Words(row.text(2), row.text(3)),
                    row.text(4),
                    row.day(5),
                    row.number(6)))
        // What a check of the paper shows of the name, and no more.
        .erases(
            em,
            "UPDATE proof SET holder_name = IF(CHAR_LENGTH(holder_name) > 2,"
                + " CONCAT(LEFT(holder_name, 1), REPEAT('＊', CHAR_LENGTH(holder_name) - 2),"
                + " RIGHT(holder_name, 1)),"
                + " CONCAT(LEFT(holder_name, 1), REPEAT('＊', CHAR_LENGTH(holder_name) - 1)))"
                + " WHERE person_id IN (:person)");
  }
}
