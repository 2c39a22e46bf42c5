package org.lingyan.privacy.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.lingyan.files.FileAccess;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileReader;
import org.lingyan.files.StoredFile;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Timekeeper;

/** K7: lets HR who would decide a person's request read its evidence. */
@ApplicationScoped
class EvidenceAccess implements FileAccess {
  private final CorrectionRequests requests;
  private final Directory directory;

  /** For the container's proxy. */
  protected EvidenceAccess() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  EvidenceAccess(CorrectionRequests requests, Directory directory) {
    this.requests = requests;
    this.directory = directory;
  }

  @Override
  public FilePurpose purpose() {
    return FilePurpose.EVIDENCE;
  }

  @Override
  public boolean mayRead(StoredFile file, FileReader reader) {
    Scope office =
        Scope.over(
            reader.accountId(),
            OptionalLong.empty(),
            reader.offices(),
            Timekeeper.day(reader.at()));
    return requests.proves(file.id()).filter(person -> directory.sees(office, person)).isPresent();
  }
}
