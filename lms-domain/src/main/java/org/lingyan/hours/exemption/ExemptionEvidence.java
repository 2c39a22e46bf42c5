package org.lingyan.hours.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.files.FileAccess;
import org.lingyan.files.FileBar;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileReader;
import org.lingyan.files.StoredFile;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/**
 * X6: HR in whose scope somebody is reads the evidence of her exemptions. Whoever brought it reads
 * it no longer than she is HR there: it is another person's.
 */
@ApplicationScoped
class ExemptionEvidence implements FileAccess, FileBar {
  private final EntityManager em;
  private final Directory directory;

  /** For the container's proxy. */
  protected ExemptionEvidence() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  ExemptionEvidence(EntityManager em, Directory directory) {
    this.em = em;
    this.directory = directory;
  }

  @Override
  public FilePurpose purpose() {
    return FilePurpose.EVIDENCE;
  }

  @Override
  public boolean mayRead(StoredFile file, FileReader reader) {
    return proves(file).filter(person -> serves(reader, person)).isPresent();
  }

  @Override
  public boolean closed(StoredFile file, FileReader reader) {
    return file.purpose() == FilePurpose.EVIDENCE
        && proves(file)
            .filter(person -> !reader.personId().equals(OptionalLong.of(person)))
            .filter(person -> !serves(reader, person))
            .isPresent();
  }

  private boolean serves(FileReader reader, long person) {
    Scope office =
        Scope.over(
            reader.accountId(),
            OptionalLong.empty(),
            reader.offices(),
            Timekeeper.day(reader.at()));
    return directory.sees(office, person);
  }

  private Optional<Long> proves(StoredFile file) {
    return Rows.first(
        em,
        "SELECT i.main_id FROM exemption_note n JOIN exemption x ON x.id = n.exemption_id"
            + " JOIN person i ON i.id = x.person_id WHERE n.file_id = ?1 LIMIT 1",
        row -> row.number(0),
        file.id());
  }
}
