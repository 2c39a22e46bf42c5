package org.lingyan.credential.certificate;

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

/** C8: lets HR in whose scope somebody is read what proves her certificate. */
@ApplicationScoped
class CertificateEvidence implements FileAccess {
  private final Claims claims;
  private final Directory directory;

  /** For the container's proxy. */
  protected CertificateEvidence() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  CertificateEvidence(Claims claims, Directory directory) {
    this.claims = claims;
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
    return claims.proves(file.id()).filter(person -> directory.sees(office, person)).isPresent();
  }
}
