package org.lingyan.certificate.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.files.ReadingFiles;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Reads what stands where papers are sealed, and on which it stands. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Seals {
  private final EntityManager em;
  private final ReadingFiles files;

  /** For the container's proxy. */
  protected Seals() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public Seals(EntityManager em, ReadingFiles files) {
    this.em = em;
    this.files = files;
  }

  /** Those of organisations in the scope, on its day, the latest first. */
  public Page<SealView> list(Scope scope, Page.Request page) {
    Where where = new Where();
    where.numbered("?", scope.day());
    scope.restrict(where, "o.path");
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*) FROM seal s JOIN organisation_state o"
                    + " ON o.organisation_id = s.organisation_id AND o.from_day <= ?1"
                    + " AND o.until_day > ?1"
                    + where.sql(),
                row -> row.number(0),
                where.parameters())
            .orElse(0L);
    String limit = where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    return new Page<>(
        Rows.list(
            em,
            SealView.COLUMNS + where.sql() + " ORDER BY s.from_day DESC, s.id DESC" + limit,
            SealView::of,
            where.parameters()),
        page.page(),
        page.size(),
        total);
  }

  /**
   * One of an organisation in the scope.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  public SealView inScope(Scope scope, long id) {
    Where where = new Where();
    where.numbered("?", scope.day());
    scope.restrict(where, "o.path");
    where.and("s.id = ?", id);
    return Rows.first(em, SealView.COLUMNS + where.sql(), SealView::of, where.parameters())
        .orElseThrow(() -> new UnknownSubject("seal:" + id));
  }

  /** Y1: what holds at a place on a day; empty: nobody has said anything. */
  public Optional<SealView> at(String path, LocalDate day) {
    String ids = Rows.ids(Organisations.ids(path).boxed().toList());
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    return Rows.first(
        em,
        SealView.COLUMNS
            + " WHERE s.organisation_id IN ("
            + ids
            + ") AND s.from_day <= ?1 AND s.until_day > ?1 ORDER BY FIELD(s.organisation_id, "
            + ids
            + ") DESC LIMIT 1",
        SealView::of,
        day);
  }

  /** Y4: the papers that bear it, the latest first. Who calls it has looked at the scope. */
  public Page<SealUse> uses(long seal, Page.Request page) {
    long total =
        Rows.first(
                em, "SELECT COUNT(*) FROM seal_use WHERE seal_id = ?1", row -> row.number(0), seal)
            .orElse(0L);
    List<SealUse> rows =
        Rows.list(
            em,
            "SELECT f.number, f.holder_name, COALESCE(p.name, a.name), u.used_at FROM seal_use u"
                + " JOIN proof f ON f.id = u.proof_id LEFT JOIN account a ON a.id = u.account_id"
                + " LEFT JOIN person p ON p.id = a.person_id"
                + " WHERE u.seal_id = ?1 ORDER BY u.id DESC LIMIT ?2 OFFSET ?3",
            row -> new SealUse(row.text(0), row.text(1), row.text(2), row.moment(3).orElseThrow()),
            seal,
            page.size(),
            page.offset());
    return new Page<>(rows, page.page(), page.size(), total);
  }

  /** The picture that a paper bears, a PNG; empty: space for a stamp. */
  public Optional<byte[]> of(String number) {
    return Rows.first(
            em,
            "SELECT s.file_id FROM proof f JOIN seal_use u ON u.proof_id = f.id"
                + " JOIN seal s ON s.id = u.seal_id"
                + " WHERE f.number = ?1 AND s.file_id IS NOT NULL",
            row -> row.number(0),
            number)
        .map(this::bytes);
  }

  /** The picture of a seal; empty: space for a stamp. Who calls it has looked at the scope. */
  public Optional<byte[]> picture(SealView seal) {
    return seal.fileId().isPresent()
        ? Optional.of(bytes(seal.fileId().getAsLong()))
        : Optional.empty();
  }

  /** Whether a picture can be printed: nothing waits for the scanner. */
  boolean readable(long file) {
    return files.ofOurs(file).scan().readable();
  }

  private byte[] bytes(long file) {
    try (InputStream picture = files.open(files.ofOurs(file))) {
      return picture.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
