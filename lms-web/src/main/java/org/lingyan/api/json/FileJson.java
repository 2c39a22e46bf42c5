package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileScan;
import org.lingyan.files.FileType;
import org.lingyan.files.StoredFile;
import org.lingyan.shared.Ids;

/**
 * A file that is kept.
 *
 * @param id its id
 * @param name as its owner called it
 * @param type what its content is
 * @param mediaType the same by its name on the network
 * @param bytes how many
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param purpose what it is for
 * @param scan what is known about viruses in it
 * @param storedAt when it was taken in
 * @param keptUntil first day on which it may be forgotten; null when it is tied to something
 * @param address where it can be read, once it is not in quarantine
 */
@Schema(name = "File", description = "A file that is kept.")
public record FileJson(
    String id,
    String name,
    FileType type,
    String mediaType,
    long bytes,
    String sha256,
    FilePurpose purpose,
    FileScan scan,
    Instant storedAt,
    @About(optional = true) LocalDate keptUntil,
    String address) {
  /** The file as the API tells it. */
  public static FileJson of(StoredFile file) {
    return new FileJson(
        Ids.text(file.id()),
        file.name(),
        file.type(),
        file.type().mediaType(),
        file.bytes(),
        file.hash(),
        file.purpose(),
        file.scan(),
        file.storedAt(),
        file.keepUntil().orElse(null),
        "/files/" + Ids.text(file.id()));
  }
}
