package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * A binding's last day.
 *
 * @param last the day
 */
@Schema(name = "RuleBindingEnd", description = "A binding's last day.")
public record BindingEnd(LocalDate last) implements Wish {
  static BindingEnd read(Body body) {
    BindingEnd wish = new BindingEnd(body.day("last"));
    body.done();
    return wish;
  }
}
