package org.lingyan.hours.claim;

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

/** L11: lets who could decide about a claim read what proves it. */
@ApplicationScoped
class ClaimFileAccess implements FileAccess {
  private final Claims claims;
  private final Directory directory;

  /** For the container's proxy. */
  protected ClaimFileAccess() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  ClaimFileAccess(Claims claims, Directory directory) {
    this.claims = claims;
    this.directory = directory;
  }

  @Override
  public FilePurpose purpose() {
    return FilePurpose.EVIDENCE;
  }

  @Override
  public boolean mayRead(StoredFile file, FileReader reader) {
    Scope reviewing =
        Scope.over(
            reader.accountId(),
            OptionalLong.empty(),
            reader.reviewing(),
            Timekeeper.day(reader.at()));
    return claims.proves(file.id()).filter(person -> directory.sees(reviewing, person)).isPresent();
  }
}
