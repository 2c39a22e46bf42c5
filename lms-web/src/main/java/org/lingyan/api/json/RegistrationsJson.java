package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.credential.registration.RegistrationView;

/**
 * The registrations of a person's certificates.
 *
 * @param items the latest first
 */
@Schema(name = "Registrations", description = "The registrations of a person's certificates.")
public record RegistrationsJson(List<RegistrationJson> items) {
  /** All of them. */
  public static RegistrationsJson of(List<RegistrationView> all) {
    return new RegistrationsJson(all.stream().map(RegistrationJson::of).toList());
  }
}
