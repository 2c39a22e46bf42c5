package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * A registration that the authority has completed.
 *
 * @param certificate id of the certificate
 * @param registeredOn day on which the authority registered
 * @param validUntil last valid day as the paper says it; compared with the rule
 */
@Schema(name = "NewRegistration", description = "A registration that is entered.")
public record NewRegistration(
    @About(longest = 20) String certificate,
    LocalDate registeredOn,
    @About(optional = true) LocalDate validUntil)
    implements Wish {
  static NewRegistration read(Body body) {
    NewRegistration wish =
        new NewRegistration(
            body.text("certificate", 20),
            body.day("registeredOn"),
            body.optionalDay("validUntil").orElse(null));
    body.done();
    return wish;
  }
}
