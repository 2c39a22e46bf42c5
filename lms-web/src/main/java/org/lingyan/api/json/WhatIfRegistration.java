package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * Days that somebody types in, to see until when a certificate is registered.
 *
 * @param passedOn day on which the examination was passed
 * @param registeredOn day on which the authority registered
 */
@Schema(
    name = "WhatIfRegistration",
    description = "Days typed in, to see what the terms of registration say of them.")
public record WhatIfRegistration(
    @About(optional = true, example = "2023-08-18") LocalDate passedOn,
    @About(optional = true, example = "2024-03-15") LocalDate registeredOn)
    implements Wish {
  static WhatIfRegistration read(Body body) {
    WhatIfRegistration wish =
        new WhatIfRegistration(
            body.optionalDay("passedOn").orElse(null),
            body.optionalDay("registeredOn").orElse(null));
    body.done();
    return wish;
  }
}
