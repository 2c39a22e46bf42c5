package org.lingyan.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;

/** The rows that say whose the bytes are. */
@ApplicationScoped
class FileRows {
  private static final Duration A_DAY = Duration.ofHours(24);
  private static final int AT_ONCE = 1_000;

  private final EntityManager em;

  /** For the container's proxy. */
  protected FileRows() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  FileRows(EntityManager em) {
    this.em = em;
  }

  @Transactional
  public void add(StoredFile file, String threat) {
    Rows.change(
        em,
        "INSERT INTO stored_file (id, hash, bytes, type, purpose, name, account_id, person_id,"
            + " stored_at, scan, scanned_at, threat, keep_until)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        file.id(),
        HexFormat.of().parseHex(file.hash()),
        file.bytes(),
        file.type(),
        file.purpose(),
        file.name(),
        file.accountId(),
        file.personId().isPresent() ? file.personId().getAsLong() : null,
        file.storedAt(),
        file.scan(),
        file.scan() == FileScan.CLEAN ? file.storedAt() : null,
        threat,
        file.keepUntil().orElse(null));
  }

  @Transactional
  public Optional<StoredFile> find(long id) {
    return Rows.first(
        em,
        "SELECT "
            + StoredFile.COLUMNS.replace(
                "person_id", "(SELECT i.main_id FROM person i WHERE i.id = person_id)")
            + " FROM stored_file WHERE id = ?1",
        StoredFile::of,
        id);
  }

  /** Bytes that an account brought within the last 24 hours. */
  @Transactional
  public long broughtBytes(long accountId, Instant at) {
    return Rows.first(
            em,
            "SELECT COALESCE(SUM(bytes), 0) FROM stored_file"
                + " WHERE account_id = ?1 AND stored_at > ?2 AND purpose <> ?3",
            row -> row.number(0),
            accountId,
            at.minus(A_DAY),
            FilePurpose.RESULT)
        .orElseThrow();
  }

  /** Says until when a file is kept; forever for {@link DateRange#FOREVER}. How many there were. */
  @Transactional
  public int keep(long id, long accountId, FilePurpose purpose, LocalDate until) {
    return Rows.change(
        em,
        "UPDATE stored_file SET keep_until = ?4"
            + " WHERE id = ?1 AND account_id = ?2 AND purpose = ?3 AND scan <> ?5",
        id,
        accountId,
        purpose,
        until.equals(DateRange.FOREVER) ? null : until,
        FileScan.INFECTED);
  }

  /** Keeps a file for good and says about whom it is; how many there were that may be kept so. */
  @Transactional
  public int keepAbout(long id, long accountId, FilePurpose purpose, long personId) {
    return Rows.change(
        em,
        "UPDATE stored_file SET keep_until = NULL, person_id = ?4"
            + " WHERE id = ?1 AND account_id = ?2 AND purpose = ?3 AND scan <> ?5"
            + " AND (keep_until IS NOT NULL OR person_id = ?4)",
        id,
        accountId,
        purpose,
        personId,
        FileScan.INFECTED);
  }

  /** Drops rows whose day has come; as long as it is not 0 there may be more. */
  @Transactional
  public int forget(LocalDate today) {
    return Rows.change(
        em, "DELETE FROM stored_file WHERE keep_until <= ?1 LIMIT " + AT_ONCE, today);
  }

  /** Hashes of files that wait for a scanner, each once, the oldest first. */
  @Transactional
  public List<String> waiting(int most) {
    return Rows.list(
        em,
        "SELECT hash, MIN(id) AS first FROM stored_file WHERE scan IN (?1, ?2)"
            + " GROUP BY hash ORDER BY first LIMIT "
            + most,
        row -> HexFormat.of().formatHex(row.bytes(0)),
        FileScan.QUARANTINED,
        FileScan.NOT_SCANNED);
  }

  /** Says what a scanner found in a content. */
  @Transactional
  public void scanned(String hash, VirusScan.Finding finding, Instant at) {
    Rows.change(
        em,
        "UPDATE stored_file SET scan = ?2, threat = ?3, scanned_at = ?4 WHERE hash = ?1",
        HexFormat.of().parseHex(hash),
        finding.scan(),
        finding.threat(),
        at);
  }

  /** All hashes that begin with two hexadecimal digits and still have bytes. */
  @Transactional
  public Set<String> named(String prefix) {
    return Rows.list(
            em,
            "SELECT DISTINCT hash FROM stored_file WHERE hash >= ?1 AND hash <= ?2 AND scan <> ?3",
            row -> HexFormat.of().formatHex(row.bytes(0)),
            HexFormat.of().parseHex(prefix + "00".repeat(31)),
            HexFormat.of().parseHex(prefix + "ff".repeat(31)),
            FileScan.INFECTED)
        .stream()
        .collect(Collectors.toSet());
  }
}
