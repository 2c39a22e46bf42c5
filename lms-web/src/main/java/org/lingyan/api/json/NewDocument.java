package org.lingyan.api.json;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.people.person.DocumentKind;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.Phone;

/**
 * An identity document to put on record.
 *
 * @param kind which kind
 * @param number its whole number
 */
@Schema(name = "NewDocument", description = "An identity document to put on record.")
public record NewDocument(DocumentKind kind, @About(longest = 60) String number) {
  /** The document in a body; a number that cannot be one of its kind is wrong. */
  static Optional<IdentityDocument> read(Body body) {
    Optional<Body> part = body.part("document");
    if (part.isEmpty()) {
      return Optional.empty();
    }
    DocumentKind kind = part.get().word("kind", DocumentKind.class);
    String number = part.get().text("number", 60);
    Optional<IdentityDocument> document = IdentityDocument.parse(kind, number);
    if (document.isEmpty() && !number.isEmpty()) {
      part.get()
          .wrong(
              "number",
              kind == DocumentKind.ID_CARD
                  ? "facts.document.wrong.ID_CARD"
                  : "facts.document.wrong");
    }
    return document;
  }

  /** The phone in a body; what is none is wrong. */
  static Optional<Phone> phone(Body body) {
    Optional<String> typed = body.optionalText("phone", 40).filter(text -> !text.isEmpty());
    Optional<Phone> phone = typed.flatMap(Phone::parse);
    if (typed.isPresent() && phone.isEmpty()) {
      body.wrong("phone", "facts.phone.wrong");
    }
    return phone;
  }
}
