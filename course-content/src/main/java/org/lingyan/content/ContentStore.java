package org.lingyan.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.Optional;
import org.lingyan.shared.Rows;

/** Keeps immutable pieces of content under the hash of what they are. */
@ApplicationScoped
public class ContentStore {
  private static final int HASH_DIGITS = 64;

  private final EntityManager em;

  /** For the container's proxy. */
  protected ContentStore() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  public ContentStore(EntityManager em) {
    this.em = em;
  }

  /**
   * Keeps a piece; the same bytes again change nothing.
   *
   * @return SHA-256 of the bytes, 64 hexadecimal digits
   */
  @Transactional
  public String put(byte[] bytes) {
    String hash = ContentHash.of(bytes);
    Rows.change(
        em,
        "INSERT IGNORE INTO content_piece (hash, bytes) VALUES (?1, ?2)",
        HexFormat.of().parseHex(hash),
        bytes);
    return hash;
  }

  /** The bytes behind a hash; empty when there is no such piece or this is no hash. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<byte[]> get(String hash) {
    if (hash.length() != HASH_DIGITS || !hash.chars().allMatch(HexFormat::isHexDigit)) {
      return Optional.empty();
    }
    return Rows.first(
        em,
        "SELECT bytes FROM content_piece WHERE hash = ?1",
        row -> row.bytes(0),
        HexFormat.of().parseHex(hash));
  }
}
