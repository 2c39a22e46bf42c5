package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * That a seal is to be used no longer.
 *
 * @param to its new last day; yesterday at the earliest
 * @param reason why, 1 to 500 characters
 */
@Schema(name = "NewSealEnding", description = "That a seal is to be used no longer.")
public record NewSealEnding(LocalDate to, @About(longest = 500) String reason) implements Wish {
  static NewSealEnding read(Body body) {
    NewSealEnding wish = new NewSealEnding(body.day("to"), body.text("reason", 500));
    body.done();
    return wish;
  }
}
