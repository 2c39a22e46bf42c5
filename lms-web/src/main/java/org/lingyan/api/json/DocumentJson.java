package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.person.DocumentKind;
import org.lingyan.people.person.IdentityDocument;

/**
 * An identity document as it is shown.
 *
 * @param kind which kind
 * @param number its number, masked
 */
@Schema(name = "Document", description = "An identity document; its number is masked.")
public record DocumentJson(DocumentKind kind, String number) {
  static DocumentJson of(IdentityDocument document) {
    return new DocumentJson(document.kind(), document.masked());
  }
}
