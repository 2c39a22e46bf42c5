package org.lingyan.credential.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.OptionalLong;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;

/**
 * Writes certificates without scope, checks and news: for use cases and batches that have those.
 */
@ApplicationScoped
@Transactional
public class CertificateWriter {
  private final EntityManager em;
  private final Keyring keys;

  /** For the container's proxy. */
  protected CertificateWriter() {
    this(null, null);
  }

  /** Writes through these. */
  @Inject
  public CertificateWriter(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  /**
   * Adds one.
   *
   * @param evidence the file that proves it
   * @param account who enters it; empty: the system itself
   * @return its id
   */
  public long add(
      long personId, NewCertificate wish, OptionalLong evidence, OptionalLong account, Instant at) {
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO national_certificate (id, person_id, level, number, number_lookup,"
            + " number_lookup_key, issued_on, passed_on, evidence_file_id, recorded_at,"
            + " recorded_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        id,
        personId,
        wish.level(),
        keys.seal(wish.number().text()),
        Certificates.lookup(keys, wish.number()),
        keys.newest(Keyring.Use.LOOKUP),
        wish.issuedOn(),
        wish.passedOn(),
        evidence,
        at,
        account);
    return id;
  }

  /** Says that somebody has verified it; evidence that is given takes the place of none. */
  public void verified(long id, OptionalLong evidence, OptionalLong account, Instant at) {
    Rows.change(
        em,
        "UPDATE national_certificate SET verified_at = ?2, verified_by = ?3,"
            + " evidence_file_id = COALESCE(?4, evidence_file_id) WHERE id = ?1"
            + " AND verified_at IS NULL",
        id,
        at,
        account,
        evidence);
  }

  /** Lets it stand no longer. */
  public void withdrawn(long id, String why, OptionalLong account, Instant at) {
    Rows.change(
        em,
        "UPDATE national_certificate SET withdrawn_at = ?2, withdrawn_by = ?3, withdrawn_why = ?4"
            + " WHERE id = ?1 AND withdrawn_at IS NULL",
        id,
        at,
        account,
        why);
  }
}
