package org.lingyan.api.json;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.shared.Citation;
import org.lingyan.shared.SourceStatus;

/**
 * Where a number of a rule comes from.
 *
 * @param text name and number of the document
 * @param source the place inside it; may be empty
 * @param status how sure it is
 */
@Schema(name = "Citation", description = "Where a number of a rule comes from.")
public record CitationJson(String text, String source, SourceStatus status) {
  /** The citation; null for none. */
  static CitationJson of(Optional<Citation> citation) {
    return citation
        .map(found -> new CitationJson(found.text(), found.source(), found.status()))
        .orElse(null);
  }
}
