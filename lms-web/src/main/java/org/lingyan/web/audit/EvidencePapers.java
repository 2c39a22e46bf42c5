package org.lingyan.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.Proofs;
import org.lingyan.files.EvidenceFiles;
import org.lingyan.files.ReadingFiles;
import org.lingyan.files.StoredFile;
import org.lingyan.people.person.SeenDays;
import org.lingyan.shared.Ids;
import org.lingyan.web.paper.PrintingProof;

/** Papers and files of the people of a sample. */
@ApplicationScoped
public class EvidencePapers {
  private final Proofs proofs;
  private final PrintingProof printing;
  private final EvidenceFiles files;
  private final ReadingFiles reading;

  /** For the container's proxy. */
  protected EvidencePapers() {
    this(null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public EvidencePapers(
      Proofs proofs, PrintingProof printing, EvidenceFiles files, ReadingFiles reading) {
    this.proofs = proofs;
    this.printing = printing;
    this.files = files;
    this.reading = reading;
  }

  /** D1: papers issued on the days that are seen; files only of whom the reader has today. */
  void add(EvidenceArchive archive, long person, SeenDays seen) throws IOException {
    for (ProofView proof : proofs.of(person, seen)) {
      archive.add("papers/" + proof.number() + ".pdf", printing.pdf(proof, ""));
    }
    if (!seen.whole()) {
      return;
    }
    for (StoredFile file : files.about(person)) {
      try (InputStream bytes = reading.open(file)) {
        archive.add(
            "files/" + Ids.text(person) + "/" + Ids.text(file.id()) + "-" + file.name(), bytes);
      }
    }
  }
}
