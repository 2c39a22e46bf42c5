package org.lingyan.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;

/** Files about somebody, or brought by her. */
@ApplicationScoped
class FileData implements PersonalDataHolder {
  /** The lists that put something of hers on record. */
  private static final String LISTS =
      "SELECT x.intake_id FROM intake_fact x WHERE x.kind <> 'ORGANISATION'"
          + " AND x.subject_id IN (:person)";

  private final EntityManager em;

  /** For the container's proxy. */
  protected FileData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  FileData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(files());
  }

  private Held files() {
    return Held.named("files", Fate.GOES)
        .in("stored_file", "intake", "intake_row", "intake_fact")
        .columns("file", "purpose", "bytes", "at", "kept")
        .read(
            em,
            "SELECT f.name, f.purpose, f.bytes, f.stored_at, f.keep_until - INTERVAL 1 DAY",
            "FROM stored_file f WHERE f.person_id IN (:person) OR (f.account_id IN (:accounts)"
                + " AND (f.purpose <> 'EVIDENCE' OR f.person_id IS NULL))",
            "ORDER BY f.id DESC",
            row ->
                List.of(
                    row.text(0),
                    row.word(1, FilePurpose.class),
                    row.number(2),
                    row.moment(3).orElseThrow(),
                    row.missing(4) ? "" : row.day(4)))
        // The row goes with the next sweep, its bytes with it. Teaching media is about nobody.
        .erases(
            em,
            "UPDATE stored_file SET name = '-', keep_until = '2000-01-01' WHERE person_id IN (:person)"
                + " OR (account_id IN (:accounts) AND (purpose = 'RESULT'"
                // What she brought as evidence about somebody else is that person's.
                + " OR (purpose = 'EVIDENCE' AND person_id IS NULL)))",
            // Somebody else brought a list in which she stands, and it cannot be told row by row.
            "UPDATE stored_file SET name = '-', keep_until = '2000-01-01' WHERE purpose = 'SHEET'"
                + " AND id IN (SELECT t.file_id FROM intake t WHERE t.id IN ("
                + LISTS
                + "))",
            "DELETE FROM intake_row WHERE intake_id IN (" + LISTS + ")");
  }
}
