package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * In which form a copy of one's own data is wanted.
 *
 * @param format for people or for programs
 */
@Schema(name = "NewCopy", description = "In which form a copy of one's own data is wanted.")
public record NewCopy(Format format) implements Wish {
  /** The forms. */
  public enum Format {
    /** For people. */
    PDF,
    /** For programs. */
    JSON
  }

  static NewCopy read(Body body) {
    NewCopy wish = new NewCopy(body.word("format", Format.class));
    body.done();
    return wish;
  }
}
